/** Bundles browser code for production, as an application would. */
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const TARGET = 'es2022';

export interface Bundle {
  readonly js: string;
  /** Style sheets that the code imports. */
  readonly css: string | undefined;
}

/** @param file relative to `browser/` */
export async function bundle(file: string, define: Record<string, string> = {}): Promise<string> {
  const entry = fileURLToPath(new URL(`browser/${file}`, import.meta.url));
  return (await bundleWith({ entryPoints: [entry], define })).js;
}

export async function bundleWith(options: BuildOptions): Promise<Bundle> {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    legalComments: 'none',
    outdir: '/',
    write: false,
    ...options,
    define: { 'process.env.NODE_ENV': '"production"', ...options.define },
  });
  const text = (extension: string) => outputFiles?.find(({ path }) => path.endsWith(extension))?.text;
  return { js: text('.js') ?? '', css: text('.css') };
}
