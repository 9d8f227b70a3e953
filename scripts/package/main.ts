/** What the package needs beside its modules: manifest, editor data, declarations, integrity, licences. After Vite, into `dist/`. */
import { writeDeclarations } from './declarations.ts';
import { writeIntegrity } from './integrity.ts';
import { writeManifest } from './manifest.ts';
import { writeNotices } from './notices.ts';

await writeDeclarations(await writeManifest());
await writeIntegrity();
await writeNotices();
