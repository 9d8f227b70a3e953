/** The interface as an OpenAPI 3.1 document, served at `/openapi.json`; the tests hold real answers against it. */
import {
  CHANGE_PASSWORD_PATH,
  CHANGE_PASSWORD_SCOPE,
  IDEMPOTENCY_KEY_HEADER,
  IDEMPOTENCY_KEY_PATTERN,
  PASSWORD_POLICY_PATH,
  POLICY_RULE_CODES,
  PROBLEM_CODES,
  PROBLEM_MEDIA_TYPE,
  type ProblemCode,
} from '../contract/index.ts';
import { PROBLEM_KINDS } from './problem.ts';

/** The codes that each route can answer with, beyond those of every route. */
const CODES_OF_CHANGE: readonly ProblemCode[] = PROBLEM_CODES;
const CODES_OF_POLICY: readonly ProblemCode[] = [
  'invalid-request',
  'invalid-token',
  'insufficient-scope',
  'step-up-required',
  'busy',
  'tenant-unavailable',
  'internal',
];

/** Statuses that a code has besides its usual one; `detail` then says why. */
const OTHER_STATUSES: Readonly<Partial<Record<ProblemCode, readonly number[]>>> = {
  'invalid-request': [403, 404, 405, 422],
  'step-up-required': [401],
  'tenant-unavailable': [502],
  busy: [409],
};

const text = { type: 'string' };
const json = (schema: object) => ({ 'application/json': { schema } });
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter(name => !optional.includes(name)),
  properties,
});

const PolicyRule = object({ code: { enum: POLICY_RULE_CODES }, limit: { type: 'integer', minimum: 1 } }, ['limit']);

const Problem = object(
  {
    type: { type: 'string', pattern: '^urn:account-password-manager:problem:[a-z-]+$' },
    title: text,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { enum: PROBLEM_CODES },
    detail: text,
    rules: { type: 'array', items: PolicyRule },
    retry_after: { type: 'integer', minimum: 1 },
  },
  ['detail', 'rules', 'retry_after'],
);

const active = { type: 'boolean' };
const PasswordPolicy = object({
  complexity: object({
    min_length: { type: 'integer', minimum: 1 },
    character_types: { type: 'array', items: { enum: ['lowercase', 'uppercase', 'number', 'special'] } },
    character_type_rule: { enum: ['all', 'three_of_four'] },
    identical_characters: { enum: ['allow', 'block'] },
    sequential_characters: { enum: ['allow', 'block'] },
    max_length_exceeded: { enum: ['truncate', 'error'] },
  }),
  profile_data: object({ active, blocked_fields: { type: 'array', items: text } }),
  history: object({ active, size: { type: 'integer', minimum: 1 } }),
  dictionary: object({ active, default: { enum: ['en_10k', 'en_100k'] } }),
});

/** One response per status, with the codes that come under it. */
function problemResponses(codes: readonly ProblemCode[]): Record<string, object> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    for (const status of [PROBLEM_KINDS[code].status, ...(OTHER_STATUSES[code] ?? [])]) {
      byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
    }
  }
  return Object.fromEntries(
    [...byStatus].map(([status, listed]) => [
      String(status),
      {
        description: listed.map(code => `\`${code}\`: ${PROBLEM_KINDS[code].title}`).join(' '),
        headers: headersOf(status),
        content: {
          [PROBLEM_MEDIA_TYPE]: {
            schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: listed } } }] },
          },
        },
      },
    ]),
  );
}

function headersOf(status: number): object {
  return {
    'X-Request-Id': { description: 'Names the request in the logs of the proxy.', schema: text },
    ...(status === 401 && { 'WWW-Authenticate': { description: 'RFC 6750, 9449, 9470.', schema: text } }),
    ...((status === 429 || status >= 500) && { 'Retry-After': { description: 'Seconds.', schema: text } }),
  };
}

const security = [{ accessToken: [CHANGE_PASSWORD_SCOPE] }];

export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'account-password-manager proxy',
    version: '1.0.0',
    description: "Changes the password of the access token's user, who must know the current one.",
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: {
    [CHANGE_PASSWORD_PATH]: {
      post: {
        operationId: 'changePassword',
        summary: "Change the password of the access token's user.",
        security,
        parameters: [
          {
            name: IDEMPOTENCY_KEY_HEADER,
            in: 'header',
            required: true,
            description: 'A new random value per submit; a repetition with the same value changes nothing more.',
            schema: { type: 'string', pattern: IDEMPOTENCY_KEY_PATTERN.source },
          },
          {
            name: 'DPoP',
            in: 'header',
            required: false,
            description: 'The proof of possession, for tokens that are bound to a key (RFC 9449).',
            schema: text,
          },
        ],
        requestBody: {
          required: true,
          content: json(
            object({
              current_password: { type: 'string', minLength: 1, format: 'password' },
              new_password: {
                type: 'string',
                minLength: 1,
                format: 'password',
                description: 'At most 72 bytes in UTF-8.',
              },
            }),
          ),
        },
        responses: {
          '200': {
            description: 'The password is changed.',
            content: json({ $ref: '#/components/schemas/ChangePasswordResponse' }),
          },
          ...problemResponses(CODES_OF_CHANGE),
        },
      },
    },
    [PASSWORD_POLICY_PATH]: {
      get: {
        operationId: 'readPasswordPolicy',
        summary: 'The policy that a new password must meet.',
        security,
        responses: {
          '200': { description: 'The policy.', content: json({ $ref: '#/components/schemas/PasswordPolicy' }) },
          ...problemResponses(CODES_OF_POLICY),
        },
      },
    },
    '/healthz': {
      get: { summary: 'Whether the process is alive.', responses: { '200': { description: 'It is.' } } },
    },
    '/readyz': {
      get: {
        summary: 'Whether the process should be given work.',
        responses: {
          '200': { description: 'It should.' },
          '503': { description: 'It should not (yet, or any more).' },
        },
      },
    },
    '/metrics': {
      get: {
        summary: 'Metrics for Prometheus.',
        security: [{ metricsToken: [] }],
        responses: { '200': { description: 'The metrics.' }, '404': { description: 'Not for this caller.' } },
      },
    },
  },
  components: {
    schemas: {
      ChangePasswordResponse: object({
        changed_at: { type: 'string', format: 'date-time' },
        sessions: { enum: ['revoked', 'requested', 'kept'] },
      }),
      PasswordPolicy,
      Problem,
    },
    securitySchemes: {
      accessToken: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: `An access token of the tenant for this API with the scope \`${CHANGE_PASSWORD_SCOPE}\`.`,
      },
      metricsToken: { type: 'http', scheme: 'bearer', description: 'The value of METRICS_TOKEN.' },
    },
  },
} as const;
