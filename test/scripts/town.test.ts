/** The town finds room on a machine where its usual ports are taken, and leaves nothing behind. */
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startTown } from '../../scripts/town/town.ts';
import { freeOrAny } from '../../scripts/town/ports.ts';

describe('the town', () => {
  const squatters: Server[] = [];
  afterEach(() => squatters.splice(0).forEach(server => server.close()));

  /** A port that somebody else listens on. */
  async function takenPort(): Promise<number> {
    const server = createServer();
    squatters.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  it('takes the usual port when it is free, and any other when it is not', async () => {
    const port = await takenPort();
    expect(await freeOrAny(port)).toBe(0);
    await new Promise(resolve => squatters.splice(0)[0]?.close(resolve));
    expect(await freeOrAny(port)).toBe(port);
  });

  it('starts beside whoever has its ports, and every address answers', async () => {
    const port = await takenPort();
    const town = await startTown({ ports: { demo: port, tenant: port, inbox: port, proxy: port } });
    try {
      const addresses = [
        `${town.demoUrl}/profile`,
        `${town.tenant.url}/.well-known/openid-configuration`,
        `${town.proxyUrl}/readyz`,
        town.tenant.inboxUrl ?? '',
      ];
      for (const address of addresses) {
        expect(new URL(address).port).not.toBe(String(port));
        expect((await fetch(address)).status, address).toBe(200);
      }
      // A page under the name of its file would not have the policy of its address.
      for (const [file, address] of [
        ['/try.html?option=reset-email', '/try?option=reset-email'],
        ['/index.html', '/'],
        ['/docs/csp.html', '/docs/csp'],
      ] as const)
        expect((await fetch(town.demoUrl + file)).url).toBe(town.demoUrl + address);
    } finally {
      await town.close();
    }
    await expect(fetch(`${town.proxyUrl}/healthz`)).rejects.toThrow();
    await expect(fetch(town.tenant.url)).rejects.toThrow();
  });
});
