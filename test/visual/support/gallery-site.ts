/** Builds and serves the gallery page of a checkout: every state, in any theme, direction and width. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../../../scripts/package/smoke/serve-folder.ts';

export interface Look {
  /** Name of a file in `themes/`, or `none`. */
  readonly theme: string;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark';
  /** Width of the element, in px. */
  readonly width: number;
}

export interface GallerySite {
  readonly themes: readonly string[];
  /** A page with every exhibit, settled. The caller closes its context. */
  open(look: Look, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** @param root of the checkout whose widget is shown */
export async function openGallerySite(browser: Browser, root: string): Promise<GallerySite> {
  const folder = await mkdtemp(join(tmpdir(), 'apm-gallery-'));
  // As it is delivered, so that what the build takes out of Lit is seen to be missed by no view.
  await build({
    root,
    mode: 'cdn',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: { 'gallery-page': join(root, 'test/widget/support/gallery-page.ts') } },
    },
  });
  const themes = (await readdir(join(root, 'themes'))).map(name => name.replace('.css', '')).sort();
  for (const theme of themes)
    await writeFile(join(folder, `${theme}.css`), await readFile(join(root, 'themes', `${theme}.css`)));
  await writeFile(join(folder, 'none.css'), '');
  const server = await serveFolder(folder);

  return {
    themes,
    async open({ theme, direction, scheme, width }, options = {}) {
      const name = `${theme}-${direction}-${width}.html`;
      await writeFile(join(folder, name), html(theme, direction, width));
      const context = await browser.newContext({ colorScheme: scheme, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await page.setViewportSize({ width: width + 40, height: 900 });
      await page.goto(`${server.url}/${name}`);
      await page.waitForFunction(() => document.title === 'ready');
      return page;
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const html = (theme: string, direction: string, width: number): string => `<!doctype html>
<html lang="en" dir="${direction}"><meta charset="utf-8"><title>…</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="${theme}.css">
<style>
  :root { color-scheme: light dark; background: Canvas; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 0 }
  main { inline-size: ${width}px; padding: 20px; display: grid; gap: 40px }
</style>
<main></main><script type="module" src="gallery-page.js"></script></html>`;
