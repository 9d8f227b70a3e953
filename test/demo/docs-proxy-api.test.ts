/** The page of the proxy's interface against the OpenAPI document itself: nothing is missing, nothing is stale. */
import { readFileSync } from 'node:fs';
import { lexer, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../contract/index.ts';
import { openApiDocument } from '../../proxy/openapi.ts';
import { renderDocs } from '../../scripts/demo/docs.ts';
import { proxyApiMarkdown } from '../../scripts/demo/docs/proxy-api.ts';
import { formatMarkdown } from '../../scripts/package/readme-sections.ts';
import { violations } from '../support/json-schema.ts';

interface Answer {
  readonly content?: Readonly<
    Record<string, { schema: { allOf?: readonly { properties?: { code: { enum: string[] } } }[] } }>
  >;
}

const page = renderDocs().get('docs/proxy-api.html')!;
const markdown = readFileSync(new URL('../../docs/proxy-api.md', import.meta.url), 'utf8');

/** `POST /change-password` → what stands under it on the page. */
const sections = new Map(
  page
    .split('</main>')[0]!
    .split('<h2 ')
    .slice(1)
    .map(section => [/>([^<]+?) *</.exec(section)![1]!, section]),
);

const operations = Object.entries(openApiDocument.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, { responses: Record<string, Answer> }>).map(
    ([method, { responses }]) => [`${method.toUpperCase()} ${path}`, responses] as const,
  ),
);

describe('the page of the proxy’s interface', () => {
  it('is what the OpenAPI document makes of it; `npm run readme` writes it', async () => {
    expect(markdown).toBe(await formatMarkdown(proxyApiMarkdown()));
  });

  it('has a section for every path and method, and no other but that of the problem', () => {
    expect([...sections.keys()]).toEqual([...operations.map(([name]) => name), 'What a problem looks like']);
  });

  it.each(operations)('%s lists every answer with exactly its problem codes', (name, responses) => {
    const answers = sections.get(name)!.split('<h4 ').slice(1);
    expect(answers.map(answer => /">(\d{3}) /.exec(answer)?.[1])).toEqual(Object.keys(responses));
    for (const [index, { content }] of Object.values(responses).entries()) {
      const listed = [...answers[index]!.matchAll(/<code>([a-z-]+)<\/code>: /g)].map(([, code]) => code);
      const problem = content?.['application/problem+json']?.schema.allOf?.find(({ properties }) => properties);
      if (problem) expect(listed).toEqual(problem.properties!.code.enum);
    }
  });

  it('names every problem code under the call that answers it', () => {
    const change = sections.get('POST /change-password')!;
    for (const code of PROBLEM_CODES) expect(change, code).toContain(`<code>${code}</code>`);
  });

  it('names every header and field of the requests', () => {
    for (const name of ['Authorization', 'Idempotency-Key', 'DPoP', 'current_password', 'new_password'])
      expect(sections.get('POST /change-password'), name).toContain(`<code>${name}</code>`);
  });

  it('shows a problem that the document allows', () => {
    const samples = lexer(markdown).filter((token): token is Tokens.Code => token.type === 'code');
    expect(samples).toHaveLength(1);
    const sample: unknown = JSON.parse(samples[0]!.text);
    expect(violations({ $ref: '#/components/schemas/Problem' }, sample, openApiDocument)).toEqual([]);
  });

  it('offers the document itself, and is linked from the guide of the proxy and the contents', () => {
    expect(page).toContain('href="/docs/proxy-api.json"');
    for (const from of ['docs.html', 'docs/proxy.html'])
      expect(renderDocs().get(from), from).toContain('"/docs/proxy-api"');
  });
});
