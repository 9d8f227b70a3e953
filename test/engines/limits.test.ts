/** The guide tells every limit, in the words of the list. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIMITS } from './limits.ts';

const guide = readFileSync(new URL('../../docs/browser-support.md', import.meta.url), 'utf8');
const rows = guide.split('\n').filter(line => line.startsWith('| '));

for (const [title, limits] of [
  ['Firefox', LIMITS.firefox],
  ['WebKitGTK', LIMITS.webkit],
  ['Chromium', LIMITS.chromium],
] as const)
  for (const { reason } of limits)
    it(`${title}: ${reason}`, () => {
      expect(rows.some(row => row.startsWith(`| ${title} `) && row.includes(reason))).toBe(true);
    });
