/** Reads built Actions from a folder: the very files that are deployed, and what their manifests say of them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { MAX_CODE_BYTES, MAX_SECRET_NAME_LENGTH, MAX_SECRET_VALUE_LENGTH } from './limits.ts';

export type Trigger = 'post-login' | 'post-change-password' | 'password-reset-post-challenge';

const manifestSchema = v.object({
  name: v.string(),
  trigger: v.object({
    id: v.picklist(['post-login', 'post-change-password', 'password-reset-post-challenge']),
    version: v.string(),
  }),
  position: v.object({ order: v.number() }),
  secrets: v.array(v.object({ name: v.pipe(v.string(), v.maxLength(MAX_SECRET_NAME_LENGTH)) })),
  dependencies: v.array(v.object({ name: v.string(), version: v.string() })),
});

export interface ActionFile {
  readonly name: string;
  readonly trigger: Trigger;
  /** Place in the trigger's flow; lower runs earlier. */
  readonly order: number;
  /** CommonJS. */
  readonly code: string;
  readonly secretNames: readonly string[];
  /** npm packages it may `require`. */
  readonly dependencies: readonly string[];
}

export type Secrets = Readonly<Record<string, string>>;

/**
 * @param folder one sub-folder for each Action, with `code.js` and `manifest.json`
 * @returns the Actions in the order of their flows; none if the folder does not exist
 * @throws {Error} if a manifest is wrong or a file is larger than Auth0 takes
 */
export function loadActions(folder: string): readonly ActionFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'manifest.json')))
    .map(name => loadAction(join(folder, name)))
    .sort((a, b) => a.order - b.order);
}

function loadAction(folder: string): ActionFile {
  const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const file = join(folder, 'code.js');
  if (statSync(file).size >= MAX_CODE_BYTES) throw new Error(`The Action ${manifest.name} is too large for Auth0.`);
  return {
    name: manifest.name,
    trigger: manifest.trigger.id,
    order: manifest.position.order,
    code: readFileSync(file, 'utf8'),
    secretNames: manifest.secrets.map(secret => secret.name),
    dependencies: manifest.dependencies.map(dependency => dependency.name),
  };
}

/** @throws {Error} naming the secret that Auth0 would not store */
export function checkSecrets(action: string, secrets: Secrets): void {
  for (const [name, value] of Object.entries(secrets)) {
    if (name.length > MAX_SECRET_NAME_LENGTH || value.length > MAX_SECRET_VALUE_LENGTH) {
      throw new Error(`The secret ${name.slice(0, MAX_SECRET_NAME_LENGTH)} of ${action} is too long for Auth0.`);
    }
  }
}
