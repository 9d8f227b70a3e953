import { describe, expect, it } from 'vitest';
import { startTenant } from '../../tenant/tenant.ts';
import { createClock } from '../../tenant/clock.ts';
import { createHashing } from '../../tenant/passwords/hashing.ts';
import defaultSeed from '../../tenant/seed.json' with { type: 'json' };
import { fillStore, readSeed } from '../../tenant/seed.ts';
import type { SeedInput } from '../../tenant/seed.ts';

const VARIABLES = new Proxy({}, { get: (_, name) => `http://localhost/${String(name)}` });

describe('the seed', () => {
  it('fills in variables everywhere', () => {
    const seed = readSeed(undefined, VARIABLES);
    expect(seed.clients[0]?.initiate_login_uri).toBe('http://localhost/app/login');
    expect(JSON.stringify(seed)).not.toMatch(/\{\w+\}/);
  });

  it('names the variable that is missing', () => {
    expect(() => readSeed(undefined, { app: 'http://localhost:1' })).toThrow('needs the variable');
  });

  it.each([
    [{ clients: [{ ...defaultSeed.clients[0], callback: [] }] }, 'clients.0.callback'],
    [{ users: [{ ...defaultSeed.users[0], email: 'nonsense' }] }, 'users.0.email'],
    [{ connections: [{ ...defaultSeed.connections[0], id: 'con_1' }] }, 'connections.0.id'],
    [{ tenants: {} }, 'tenants'],
  ])('names the field that is wrong', (change, field) => {
    expect(() => readSeed({ ...defaultSeed, ...change } as unknown as SeedInput, VARIABLES)).toThrow(
      `The tenant's seed is wrong at ${field}`,
    );
  });

  it('lets go of the ports when it is wrong', async () => {
    const port = 0;
    await expect(startTenant({ port, seed: {} as SeedInput })).rejects.toThrow('seed is wrong');
  });

  it('holds what the stakeholders’ stories need', async () => {
    const store = await fillStore(readSeed(undefined, VARIABLES), createClock(), await createHashing(4));
    const users = store.users.all();
    const hasPassword = (userId: string) =>
      users.find(user => user.user_id === userId)?.identities.some(identity => store.users.credential(identity));
    expect(hasPassword('auth0|ada')).toBe(true);
    expect(hasPassword('google-oauth2|108')).toBe(false);
    expect(hasPassword('google-oauth2|109')).toBe(true);
    expect(users.filter(user => user.blocked).map(user => user.email)).toEqual(['bob@acme.example']);
    expect(store.users.enrollments('auth0|totp')).toMatchObject([{ type: 'otp' }]);
    expect(store.users.find('auth0|lena')?.user_metadata).toEqual({ lang: 'de' });
    expect(store.registry.databaseConnectionsOf('acme-spa').map(({ name }) => name)).toEqual([
      'Username-Password-Authentication',
      'partners',
    ]);
  });

  it('keeps hashes out of users', async () => {
    const store = await fillStore(readSeed(undefined, VARIABLES), createClock(), await createHashing(4));
    expect(JSON.stringify(store.users.all())).not.toMatch(/\$2[aby]\$|Correct-Horse/);
  });
});
