/** Compares two pictures, in a browser: it can read PNG, and is there anyway. */
import type { Browser, Page } from 'playwright-core';

/** A difference that nobody sees: rounding of one step in one channel. */
const TOLERANCE = 2;

const pages = new WeakMap<Browser, Promise<Page>>();

/** @returns how many pixels differ; pictures of different sizes differ where one of them has nothing */
export async function countDifferentPixels(browser: Browser, before: Buffer, after: Buffer): Promise<number> {
  const known = pages.get(browser) ?? browser.newPage();
  pages.set(browser, known);
  const page = await known;
  return page.evaluate(
    async ({ urls, tolerance }) => {
      const [one, other] = await Promise.all(urls.map(async url => createImageBitmap(await (await fetch(url)).blob())));
      if (!one || !other) throw new Error('Two pictures are needed.');
      const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
      const [a, b] = [one, other].map(picture => {
        const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      });
      let different = 0;
      for (let at = 0; at < width * height * 4; at += 4)
        if ([0, 1, 2, 3].some(channel => Math.abs((a?.[at + channel] ?? 0) - (b?.[at + channel] ?? 0)) > tolerance))
          different++;
      return different;
    },
    { urls: [before, after].map(png => `data:image/png;base64,${png.toString('base64')}`), tolerance: TOLERANCE },
  );
}
