/**
 * What must be so in every theme, on every machine: colours as agreed, text that can be read, right-to-left as a mirror,
 * nothing that sticks out. What changed to the eye is for `npm run gallery`; see docs/decisions/0011-visual-tests.md.
 */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/support/browser.ts';
import { contrast, over, parseColour, type Colour } from './support/colours.ts';
import { openGallerySite, type GallerySite, type Look } from './support/gallery-site.ts';
import { measure, type Measured } from './support/measure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const THEMES = ['default', 'minimal', 'terminal'];
const SCHEMES = ['light', 'dark'] as const;

let browser: Browser;
let site: GallerySite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await openGallerySite(browser, ROOT);
});
afterAll(async () => {
  await site.close();
  await browser.close();
});

async function look(wanted: Partial<Look>): Promise<readonly Measured[]> {
  const page = await site.open({ theme: 'none', direction: 'ltr', scheme: 'light', width: 420, ...wanted });
  const measured = await measure(page);
  await page.context().close();
  expect(measured.length).toBeGreaterThan(100);
  return measured;
}

/** Which colours each part has, without how often. */
function palette(measured: readonly Measured[]): string {
  const lines = measured.map(
    ({ part, color, backgrounds, border }) => `${part}: ${color} on ${backgrounds[0] ?? 'the page'}, line ${border}`,
  );
  return `${[...new Set(lines)].sort().join('\n')}\n`;
}

describe.each(THEMES)('the theme %s', theme => {
  it.each(SCHEMES)('has the colours that were agreed on, %s', async scheme => {
    await expect(palette(await look({ theme, scheme }))).toMatchFileSnapshot(`palettes/${theme}-${scheme}.txt`);
  });

  it.each(SCHEMES)('can be read: every text has a contrast of 4.5 to 1, %s', async scheme => {
    const paper: Colour = scheme === 'light' ? [255, 255, 255, 1] : [18, 18, 18, 1];
    const faint = (await look({ theme, scheme }))
      // What is switched off need not be read (WCAG 2.2, 1.4.3), and an icon is no text.
      .filter(({ hasText, isOff }) => hasText && !isOff)
      .map(({ exhibit, part, color, backgrounds }) => {
        const ground = backgrounds.toReversed().reduce((below, each) => over(parseColour(each), below), paper);
        return { exhibit, part, ratio: contrast(over(parseColour(color), ground), ground) };
      })
      .filter(({ ratio }) => ratio < 4.5);
    expect(faint).toEqual([]);
  });

  it('is its own mirror image from right to left', async () => {
    const [ltr, rtl] = [await look({ theme }), await look({ theme, direction: 'rtl' })];
    expect(rtl.length).toBe(ltr.length);
    // Words are as wide in both directions; a pixel is lost to rounding.
    const skewed = ltr
      .filter((node, index) => Math.abs(node.left - rtl[index]!.right) > 1)
      // Passwords run from left to right in every language, and the switch stands at their end.
      .filter(({ part }) => part !== 'reveal-button');
    expect(skewed.map(({ exhibit, part }) => `${exhibit}: ${part}`)).toEqual([]);
  });

  it.each([240, 320, 960])('keeps everything inside at %d px', async width => {
    const outside = (await look({ theme, width })).filter(({ left, right }) => left < -1 || right < -1);
    expect(outside.map(({ exhibit, part }) => `${exhibit}: ${part}`)).toEqual([]);
  });
});

describe('the theme default', () => {
  it.each(SCHEMES)('is the look that is built in, %s', async scheme => {
    expect(await look({ theme: 'default', scheme })).toEqual(await look({ scheme }));
  });
});

describe('the themes', () => {
  it('are all tried here', () => {
    expect(site.themes).toEqual(THEMES);
  });

  it('differ: no two share a palette', async () => {
    const palettes = await Promise.all(THEMES.map(async theme => palette(await look({ theme }))));
    expect(new Set(palettes).size).toBe(THEMES.length);
  });
});

describe('the measure', () => {
  it('knows the contrasts that WCAG gives', () => {
    expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21);
    expect(contrast(parseColour('rgb(118, 118, 118)'), parseColour('color(srgb 1 1 1)'))).toBeCloseTo(4.54, 1);
    expect(over(parseColour('rgba(0, 0, 0, 0.5)'), [255, 255, 255, 1])).toEqual([127.5, 127.5, 127.5, 1]);
  });
});
