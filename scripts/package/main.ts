/** What the package needs beside its modules: manifest, editor data, declarations, integrity. After Vite, into `dist/`. */
import { writeDeclarations } from './declarations.ts';
import { writeIntegrity } from './integrity.ts';
import { writeManifest } from './manifest.ts';

await writeDeclarations(await writeManifest());
await writeIntegrity();
