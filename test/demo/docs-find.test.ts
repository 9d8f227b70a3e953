/** The search of the docs. */
import { describe, expect, it } from 'vitest';
import { find } from '../../demo/docs/find.ts';
import { searchIndex } from '../../scripts/demo/docs.ts';

const entry = (page: string, section: string, text: string) => ({ page, section, text, url: `/${page}#${section}` });

const ENTRIES = [
  entry('Events', 'Listening', 'A listener hears apm-error.'),
  entry('Configuration', 'Attributes', 'The redirect-uri is an Allowed Callback URL.'),
  entry('Troubleshooting', 'Callback URL mismatch', 'The address is not allowed.'),
];

const sections = (query: string) => find(ENTRIES, query).map(({ section }) => section);

describe('find', () => {
  it('wants every word, from its beginning', () => {
    expect(sections('allow call')).toEqual(['Callback URL mismatch', 'Attributes']);
    expect(sections('allowed nonsense')).toEqual([]);
    expect(sections('llowed')).toEqual([]);
  });

  it('prefers titles to text', () => {
    expect(sections('callback')[0]).toBe('Callback URL mismatch');
  });

  it('finds names with hyphens whole, by their beginning and by their parts', () => {
    for (const query of ['apm-error', 'apm-err', 'error']) expect(sections(query), query).toEqual(['Listening']);
  });

  it('finds nothing for nothing', () => {
    expect(sections('  ')).toEqual([]);
  });

  it.each([
    ['not-configured', '/docs/troubleshooting#the-page-and-the-browser'],
    ['allowed web origins', '/docs/quick-start#set-auth0-up'],
    ['rfc 9700', '/docs/option-3-direct-change#what-the-standard-says'],
  ])('leads from "%s" to the place in the docs', (query, url) => {
    expect(find(searchIndex(), query).map(found => found.url)).toContain(url);
  });
});
