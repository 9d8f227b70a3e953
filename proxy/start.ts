/** A running proxy on Node: from configuration to an open port, and back to a clean end. */
import { createHash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { undiciUpstream } from './accounts/undici-upstream.ts';
import { createApp } from './app.ts';
import { assemble } from './assemble.ts';
import type { ProxyConfig } from './config.ts';
import { watchEventLoop } from './event-loop.ts';
import { fingerprintWith } from './fingerprint.ts';
import { describeError, joinJournals, type Journal } from './journal.ts';
import { memoryStore } from './limits/memory-store.ts';
import { redisStore } from './limits/redis-store.ts';
import { createMetrics } from './metrics.ts';
import { createNodeServer } from './node-server.ts';
import type { Secret } from './secret.ts';

export interface RunningProxy {
  /** Port it listens on; differs from the configured one where that is 0. */
  readonly port: number;
  /** Reads the files of secret and certificate again, now. */
  reload(): void;
  /** Refuses new work, finishes what is under way, and closes everything. */
  stop(): Promise<void>;
}

/** Milliseconds for which work under way may go on after a stop; longer than any change can take. */
const DRAIN = 20_000;

/** Milliseconds between two looks at the certificate's files, for renewals that nobody signals. */
const CERTIFICATE_INTERVAL = 60_000;

/**
 * Opens the port once the tenant has been asked for what every change needs.
 *
 * @throws {WrongGrant} where the tenant granted the proxy too much or too little.
 * @throws {ConfigError} where certificate and key cannot be used.
 */
export async function startProxy(config: ProxyConfig, log: Journal): Promise<RunningProxy> {
  const metrics = createMetrics();
  const journal = joinJournals(log, metrics.journal);
  const eventLoop = watchEventLoop();
  const store = config.redisUrl ? await redisStore(config.redisUrl, journal) : memoryStore();
  const { dependencies, warmUp, drain, close } = assemble(config, {
    connect: undiciUpstream,
    store,
    journal,
    peerAddress: environment => (environment as Partial<HttpBindings>).incoming?.socket.remoteAddress,
    fingerprint: fingerprintWith(fingerprintKey(config)),
    metrics: guardMetrics(config.metricsToken, metrics.text),
    isOverloaded: eventLoop.isLate,
  });
  const server = await warmUp()
    .then(() => createNodeServer(config, createApp(dependencies).fetch))
    .catch(async (error: unknown) => {
      await close();
      throw error;
    });
  const port = await server.listen(config.port, config.host);
  const looking = config.tls && setInterval(renewCertificate, CERTIFICATE_INTERVAL);
  journal.notice('started', { port });

  function renewCertificate(): void {
    try {
      server.renewCertificate();
    } catch {
      journal.notice('certificate-unusable');
    }
  }

  async function stop(): Promise<void> {
    journal.notice('draining');
    drain();
    server.discourage();
    await new Promise(resolve => setTimeout(resolve, config.shutdownDelay * 1000));
    await server.close(DRAIN);
    clearInterval(looking);
    eventLoop.stop();
    await close();
    journal.notice('stopped');
  }
  let stopping: Promise<void> | undefined;
  return {
    port,
    reload: () => {
      config.tenant.credential.reread();
      renewCertificate();
      journal.notice('reloaded');
    },
    stop: () => (stopping ??= stop()),
  };
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
