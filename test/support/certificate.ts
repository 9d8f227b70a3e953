/** A certificate for `localhost` that nobody has signed but itself, in files of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
  /** Puts another certificate and key into the same files, as a renewal does. */
  renew(): void;
  read(): { readonly cert: string; readonly key: string };
  remove(): void;
}

export function createCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'apm-tls-'));
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const renew = () => {
    const files = ['-keyout', keyFile, '-out', certFile];
    execFileSync('openssl', ['req', '-x509', ...kind, ...names, ...files], { stdio: 'ignore' });
  };
  renew();
  return {
    certFile,
    keyFile,
    renew,
    read: () => ({ cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
