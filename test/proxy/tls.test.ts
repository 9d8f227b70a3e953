import { writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { undiciUpstream } from '../../proxy/accounts/undici-upstream.ts';
import { createCertificate, type Certificate } from '../support/certificate.ts';
import { DeliveredProxy } from '../support/delivered-proxy.ts';
import type { ProxyProcess } from '../support/proxy-process.ts';

let proxy: DeliveredProxy;
let certificate: Certificate;

beforeAll(async () => {
  proxy = await DeliveredProxy.build();
});
afterAll(() => proxy.remove());
beforeEach(() => {
  certificate = createCertificate();
});
afterEach(async () => {
  await proxy.end();
  certificate.remove();
});

function start(): Promise<ProxyProcess> {
  return proxy.start({ TLS_CERT_FILE: certificate.certFile, TLS_KEY_FILE: certificate.keyFile });
}

/** The status of `/healthz` over a TLS connection that trusts the certificate `ca` alone; rejects with any other. */
function healthOver(port: number, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', ca }, () => {
      socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    });
    socket.on('error', reject).on('data', (chunk: Buffer) => resolve(chunk.toString().split('\r\n')[0] ?? ''));
  });
}

const OK = 'HTTP/1.1 200 OK';

describe('the proxy with a certificate of its own', () => {
  it('speaks TLS and nothing else', async () => {
    const { port } = await start();
    expect(await healthOver(port, certificate.read().cert)).toBe(OK);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  it('takes a renewed one up when told to, and keeps the old one where the new one is unusable', async () => {
    const { port, child, output } = await start();
    const first = certificate.read();
    certificate.renew();
    const second = certificate.read();
    expect(await healthOver(port, first.cert)).toBe(OK);

    child.kill('SIGHUP');
    await vi.waitFor(() => expect(output()).toContain('"reloaded"'));
    expect(await healthOver(port, second.cert)).toBe(OK);
    await expect(healthOver(port, first.cert)).rejects.toThrow();

    writeFileSync(certificate.certFile, first.cert); // belongs to another key
    child.kill('SIGHUP');
    await vi.waitFor(() => expect(output()).toContain('"certificate-unusable"'));
    expect(await healthOver(port, second.cert)).toBe(OK);

    writeFileSync(certificate.keyFile, first.key);
    child.kill('SIGHUP');
    await vi.waitFor(() => expect(output().split('"reloaded"')).toHaveLength(4));
    expect(await healthOver(port, first.cert)).toBe(OK);
  });

  it('does not start with files that do not belong together, and says so', async () => {
    const { cert } = certificate.read();
    certificate.renew();
    writeFileSync(certificate.certFile, cert);
    await expect(start()).rejects.toThrow(/exit code 1[^]*TLS_CERT_FILE and TLS_KEY_FILE are not a certificate/);
  });
});

describe('a tenant whose certificate nobody vouches for', () => {
  it('is sent nothing', async () => {
    const requests: string[] = [];
    const impostor = createServer(certificate.read(), (request, response) => {
      requests.push(request.url ?? '');
      response.end('{}');
    });
    await new Promise<void>(resolve => impostor.listen(0, '127.0.0.1', resolve));
    const upstream = undiciUpstream(`https://127.0.0.1:${(impostor.address() as AddressInfo).port}`, 1);
    const call = {
      call: 'x',
      method: 'POST',
      path: '/oauth/token',
      headers: {},
      body: 'secret',
      timeout: 5_000,
    } as const;
    await expect(upstream.send(call)).rejects.toMatchObject({ reason: 'DEPTH_ZERO_SELF_SIGNED_CERT', sent: false });
    expect(requests).toEqual([]);
    await upstream.close();
    impostor.close();
  });
});
