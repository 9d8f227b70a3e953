/** The proxy's interface as a guide, made from its own OpenAPI document. Written to `docs/proxy-api.md` by `npm run readme`. */
import { STATUS_CODES } from 'node:http';
import { PROBLEM_MEDIA_TYPE } from '../../../contract/index.ts';
import { openApiDocument } from '../../../proxy/openapi.ts';
import { fieldsOf, resolve, typeOf, type Schema } from './schema-words.ts';

interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

interface Operation {
  readonly summary: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Pick<Answer, 'content'>;
  readonly responses: Readonly<Record<string, Answer>>;
}

/** Address of the document itself on the docs site. */
export const OPENAPI_FILE = 'docs/proxy-api.json';

/** Said once for all. */
const OF_EVERY_PROBLEM = 'X-Request-Id';

const { info, components } = openApiDocument;
const paths = openApiDocument.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const schemes: Readonly<Record<string, { readonly description: string }>> = components.securitySchemes;

/** The whole guide; what is written to the file is formatted as well. */
export function proxyApiMarkdown(): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      operationSection(`${method.toUpperCase()} ${path}`, operation),
    ),
  );
  return ['# The proxy’s interface', introduction(), ...operations, problemSection()].join('\n\n');
}

function introduction(): string {
  return [
    'Every call that [the proxy](proxy.md) answers, with every answer and its problem codes.',
    `Made from the OpenAPI 3.1 document (version ${info.version}) that it serves as \`GET /openapi.json\`.`,
  ].join(' ');
}

function operationSection(title: string, { summary, security, parameters, requestBody, responses }: Operation): string {
  const request = [
    ...Object.keys(security?.[0] ?? {}).map(
      scheme => `- \`Authorization\` (header): ${schemes[scheme]?.description ?? ''}`,
    ),
    ...(parameters ?? []).map(
      ({ name, in: where, required, description, schema }) =>
        `- \`${name}\` (${where}${required ? '' : ', optional'}): ${description} ${typeOf(schema)}`,
    ),
    ...bodyWords(requestBody?.content),
  ];
  return [
    `## ${title}`,
    summary,
    '### Request',
    request.length > 0 ? request.join('\n') : 'Nothing but the path.',
    '### Answers',
    ...Object.entries(responses).map(([status, answer]) => answerSection(status, answer)),
  ].join('\n\n');
}

function answerSection(status: string, { description, headers = {}, content }: Answer): string {
  const codes = [...description.matchAll(/`([a-z-]+)`: ([^`]+)/g)];
  const words =
    codes.length > 0
      ? codes.map(([, code = '', meaning = '']) => `- \`${code}\`: ${meaning.trim()}`)
      : [description, '', ...bodyWords(content)];
  const heads = Object.entries(headers)
    .filter(([name]) => name !== OF_EVERY_PROBLEM)
    .map(([name, { description: what }]) => `\`${name}\` (${what.replace(/\.$/, '')})`);
  return [
    `#### ${status} ${STATUS_CODES[status] ?? ''}`,
    words.join('\n').trim(),
    ...(heads.length > 0 ? [`With the header ${heads.join(' and ')}.`] : []),
  ].join('\n\n');
}

/** The fields of a JSON body; problems are told in a section of their own. */
function bodyWords(content: Answer['content']): readonly string[] {
  const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(content ?? {});
  return type === '' ? [] : [`- Body, \`${type}\`:`, ...fieldsOf(resolve(schema), 1)];
}

const PROBLEM_SAMPLE = {
  type: 'urn:account-password-manager:problem:password-policy',
  title: 'The new password breaks the password policy.',
  status: 422,
  code: 'password-policy',
  rules: [{ code: 'min-length', limit: 12 }],
};

function problemSection(): string {
  return [
    '## What a problem looks like',
    [
      `Every answer that lists codes above is an RFC 9457 problem, \`${PROBLEM_MEDIA_TYPE}\`, with a header`,
      `\`${OF_EVERY_PROBLEM}\` that names the request in the proxy’s logs. Go by \`code\`: the words are for developers.`,
    ].join(' '),
    `\`\`\`json\n${JSON.stringify(PROBLEM_SAMPLE, null, 2)}\n\`\`\``,
    fieldsOf(resolve({ $ref: '#/components/schemas/Problem' }), 0).join('\n'),
  ].join('\n\n');
}
