/** A running proxy on Node: from configuration to an open port, and back to a clean end. */
import { createHash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { undiciUpstream } from './accounts/undici-upstream.ts';
import { createApp } from './app.ts';
import { assemble } from './assemble.ts';
import type { ProxyConfig } from './config.ts';
import { fingerprintWith } from './fingerprint.ts';
import { describeError, joinJournals, type Journal } from './journal.ts';
import { memoryStore } from './limits/memory-store.ts';
import { redisStore } from './limits/redis-store.ts';
import { createMetrics } from './metrics.ts';
import type { Secret } from './secret.ts';

export interface RunningProxy {
  /** Port it listens on; differs from the configured one where that is 0. */
  readonly port: number;
  /** Refuses new work, finishes what is under way, and closes everything. */
  stop(): Promise<void>;
}

/** Milliseconds for which work under way may go on after a stop; longer than any change can take. */
const DRAIN = 20_000;

/** Milliseconds within which a request's head, and the whole request, must have arrived: slow senders hold no socket. */
const HEAD_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 10_000;

/**
 * Opens the port once the tenant has been asked for what every change needs.
 *
 * @throws {WrongGrant} where the tenant granted the proxy too much or too little.
 */
export async function startProxy(config: ProxyConfig, log: Journal): Promise<RunningProxy> {
  const metrics = createMetrics();
  const journal = joinJournals(log, metrics.journal);
  const store = config.redisUrl ? await redisStore(config.redisUrl, journal) : memoryStore();
  const { dependencies, warmUp, drain, close } = assemble(config, {
    connect: undiciUpstream,
    store,
    journal,
    peerAddress: environment => (environment as Partial<HttpBindings>).incoming?.socket.remoteAddress,
    fingerprint: fingerprintWith(fingerprintKey(config)),
    metrics: guardMetrics(config.metricsToken, metrics.text),
  });
  await warmUp().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const server = openServer(config, createApp(dependencies).fetch);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  journal.notice('started', { port });

  async function stop(): Promise<void> {
    journal.notice('draining');
    drain();
    const closed = new Promise(resolve => server.close(resolve));
    // A connection whose last request is answered would otherwise wait for another one.
    const closing = setInterval(() => server.closeIdleConnections(), 50);
    const impatience = setTimeout(() => server.closeAllConnections(), DRAIN);
    await closed;
    clearInterval(closing);
    clearTimeout(impatience);
    await close();
    journal.notice('stopped');
  }
  let stopping: Promise<void> | undefined;
  return { port, stop: () => (stopping ??= stop()) };
}

function openServer(config: ProxyConfig, fetch: ReturnType<typeof createApp>['fetch']): Server {
  const limits = {
    headersTimeout: HEAD_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 16_384,
  };
  const { tls } = config;
  const options = tls
    ? {
        createServer: createHttpsServer,
        serverOptions: { ...limits, cert: tls.cert, key: tls.key.reveal(), minVersion: 'TLSv1.2' as const },
      }
    : { createServer: createHttpServer, serverOptions: limits };
  const server = createAdaptorServer({ fetch, ...options }) as Server;
  server.maxRequestsPerSocket = 1_000;
  return server;
}

/**
 * Random where this process is alone; where instances share a store, derived from the one secret that they share
 * anyway, so that they recognize each other's fingerprints while the store never sees the key.
 */
function fingerprintKey(config: ProxyConfig): Uint8Array {
  if (!config.redisUrl) return randomBytes(32);
  const secret = config.tenant.credential.read().reveal();
  return new Uint8Array(
    hkdfSync('sha256', secret, config.tenant.clientId, 'account-password-manager fingerprints', 32),
  );
}

/** Metrics for whoever presents the token; for nobody where none is configured. */
function guardMetrics(token: Secret | undefined, text: () => Promise<string>) {
  if (!token) return undefined;
  const expected = digest(`Bearer ${token.reveal()}`);
  return async (authorization: string | undefined) =>
    timingSafeEqual(digest(authorization ?? ''), expected) ? await text() : undefined;
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}

/** Logs what nobody caught, without its message, and lets `end` finish the rest. */
export function onUncaught(journal: Journal, end: () => void): void {
  const report = (error: unknown): void => {
    journal.notice('unexpected-error', describeError(error));
    end();
  };
  process.on('uncaughtException', report).on('unhandledRejection', report);
}
