/** Builds the deployed files once for a test file, and starts tenants that run them. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TOTP, Secret } from 'otpauth';
import { afterAll, beforeAll } from 'vitest';
import { actionHost } from '../../../../tenant/action-host/action-host.ts';
import type { ActionHostOptions } from '../../../../tenant/action-host/action-host.ts';
import { bindLocalActions } from '../../../../tenant/action-host/local-bindings.ts';
import type { LocalBindings } from '../../../../tenant/action-host/local-bindings.ts';
import type { ActionRun } from '../../../../tenant/action-host/runner.ts';
import { managementApi } from '../../../../tenant/management-api/management-api.ts';
import type { ManagementApiOptions } from '../../../../tenant/management-api/management-api.ts';
import { passwordGrant } from '../../../../tenant/password-grant/password-grant.ts';
import type { Tenant } from '../../../../tenant/tenant.ts';
import { startTestTenant } from '../../support/town.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Folder of the freshly built Actions; filled before the file's tests run. */
export function builtActions(): string {
  const folder = join(root, '.cache', `test-actions-${randomUUID()}`);
  beforeAll(() => promisify(execFile)(process.execPath, [join(root, 'scripts/build-actions.mjs'), folder]));
  afterAll(() => rm(folder, { recursive: true }));
  return folder;
}

export interface HostedTenant {
  readonly tenant: Tenant;
  /** Every run of an Action, oldest first. */
  readonly runs: readonly ActionRun[];
  /** Every line that the tenant would print. */
  readonly lines: readonly string[];
}

export interface HostedOptions {
  readonly bindings?: LocalBindings;
  readonly host?: Omit<ActionHostOptions, 'bind' | 'onRun'>;
  readonly management?: ManagementApiOptions;
}

export async function startHostedTenant({ bindings, host, management }: HostedOptions): Promise<HostedTenant> {
  const runs: ActionRun[] = [];
  const lines: string[] = [];
  const tenant = await startTestTenant({
    log: line => lines.push(line),
    extensions: [
      managementApi({ revocationDelayMs: 1, ...management }),
      passwordGrant(),
      actionHost({ ...host, bind: bindLocalActions(bindings), onRun: run => runs.push(run) }),
    ],
  });
  return { tenant, runs, lines };
}

/** Who has a second factor in the seed, and the app that shows the codes. */
export const MIA = { email: 'mia@acme.example', password: 'Correct-Horse-2', sub: 'auth0|totp' };
const MIAS_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** @param periods how many half-minutes from now; each code is good for one answer */
export function code(periods = 0, secret = MIAS_SECRET): string {
  const timestamp = Date.now() + periods * 30_000;
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}
