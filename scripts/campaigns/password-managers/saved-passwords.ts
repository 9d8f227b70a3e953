/** What a Chromium profile has saved, read from its own database. */
import { execFileSync } from 'node:child_process';
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCommands } from '../../set-up/ensure-commands.ts';

export interface SavedPassword {
  readonly origin: string;
  readonly username: string;
  readonly password: string;
}

interface Row {
  readonly origin_url: string;
  readonly username_value: string;
  readonly password: string;
}

const QUERY = `select origin_url, username_value, hex(password_value) as password from logins where blacklisted_by_user = 0`;

export async function savedPasswords(profile: string): Promise<readonly SavedPassword[]> {
  await ensureCommands({ sqlite3: 'sqlite3' });
  // A copy: the browser keeps its own locked.
  const folder = mkdtempSync(join(tmpdir(), 'login-data-'));
  try {
    for (const name of ['Login Data', 'Login Data-journal'])
      if (existsSync(join(profile, 'Default', name))) copyFileSync(join(profile, 'Default', name), join(folder, name));
    const output = execFileSync('sqlite3', ['-json', join(folder, 'Login Data'), QUERY], { encoding: 'utf8' });
    return (JSON.parse(output || '[]') as Row[]).map(row => ({
      origin: new URL(row.origin_url).origin,
      username: row.username_value,
      password: decrypt(Buffer.from(row.password, 'hex')),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With `--password-store=basic` Chromium on Linux uses a key that is the same everywhere (`os_crypt_linux.cc`, "v10"). */
function decrypt(encrypted: Buffer): string {
  const version = encrypted.subarray(0, 3).toString();
  if (version !== 'v10') throw new Error(`A password is encrypted in another way (${version}).`);
  const decipher = createDecipheriv('aes-128-cbc', pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1'), ' '.repeat(16));
  return Buffer.concat([decipher.update(encrypted.subarray(3)), decipher.final()]).toString();
}
