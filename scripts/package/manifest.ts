/** The custom-elements manifest and the parts of it that documentation is made from. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Editor data for VS Code and JetBrains is written along with it. */
export const MANIFEST = 'dist/custom-elements.json';

/** As much of the manifest (schema 1.0.0) as is used here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

export interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Documented[];
  readonly members: readonly (Documented & { readonly kind: string; readonly attribute?: string })[];
  readonly events: readonly Documented[];
  readonly slots: readonly Documented[];
  readonly cssParts: readonly Documented[];
  readonly cssProperties: readonly Documented[];
  readonly cssStates?: readonly Documented[];
}

export interface Documented {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

export async function writeManifest(): Promise<Manifest> {
  execFileSync('npx', ['cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
}

/** @throws when the manifest has no element */
export function elementOf({ modules }: Manifest): Declaration {
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
  if (!element) throw new Error('The manifest has no element.');
  return element;
}
