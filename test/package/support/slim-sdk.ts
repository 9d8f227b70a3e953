/** The SDK as the widget's late chunk has it, built by itself. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { slimAuth0 } from '../../../scripts/build/slim-auth0/index.ts';

const ENTRY = fileURLToPath(new URL('./slim-sdk-entry.ts', import.meta.url));

/** @returns a classic script that makes `window.auth0.Auth0Client` */
export async function buildSlimSdk(): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [slimAuth0()],
    build: { write: false, target: 'es2022', lib: { entry: ENTRY, formats: ['iife'], name: 'auth0' } },
  })) as readonly Rolldown.RolldownOutput[];
  const [chunk] = result?.output ?? [];
  if (!chunk) throw new Error('Nothing was built.');
  return chunk.code;
}
