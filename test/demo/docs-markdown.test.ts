/** Markdown as the docs site renders it. */
import { describe, expect, it } from 'vitest';
import { renderGuide, siteAddress, slugOf } from '../../scripts/demo/docs/markdown.ts';

describe('renderGuide', () => {
  it('shows raw HTML and does not obey it', () => {
    const { html } = renderGuide('# T\n\nA <b onclick="x">word</b>\n\n<script>alert(1)</script>\n\n`<i>`');
    expect(html).not.toMatch(/<(b|script|i)\b/);
    expect(html).toContain('&#60;script&#62;');
  });

  it('gives headings the addresses that GitHub gives them, each once', () => {
    const { html, sections } = renderGuide('# T\n\n## What `it` does\n\nOne.\n\n## What it does\n\nTwo.');
    expect([...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['what-it-does', 'what-it-does-1']);
    expect(sections.map(({ id, text }) => [id, text])).toEqual([
      ['', ''],
      ['what-it-does', 'One.'],
      ['what-it-does-1', 'Two.'],
    ]);
  });

  it('lets wide things scroll, by keyboard as well', () => {
    const { html } = renderGuide('# T\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```js\nlet a;\n```');
    expect(html).toContain('<div class="table" tabindex="0"');
    expect(html).toContain('<pre tabindex="0">');
  });

  it('runs no address that is a script', () => {
    expect(renderGuide('# T\n\n[x](javascript:alert%281%29)').html).not.toContain('javascript:');
  });
});

describe('siteAddress', () => {
  it.each([
    ['csp.md', '/docs/csp'],
    ['./csp.md#other-headers', '/docs/csp#other-headers'],
    ['#here', '#here'],
    ['https://auth0.com/docs', 'https://auth0.com/docs'],
    ['../SECURITY.md', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s is %s', (href, address) => {
    expect(siteAddress(href)).toBe(address);
  });
});

describe('slugOf', () => {
  it('keeps letters, numbers and hyphens', () => {
    expect(slugOf('“This page isn’t set up” (Option 3): RFC 9700, §2.4')).toBe(
      'this-page-isnt-set-up-option-3-rfc-9700-24',
    );
  });
});
