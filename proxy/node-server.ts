/** The port on Node: HTTP or TLS, patient with nobody, and closed so that no answer under way is lost. */
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer, type Server as TlsServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';
import type { ProxyApp } from './app.ts';
import { ConfigError, type ProxyConfig, type TlsFiles } from './config.ts';

export interface NodeServer {
  /** Opens the port and answers which one it is. */
  listen(port: number, host: string): Promise<number>;
  /** Takes a renewed certificate up, for new connections. Throws where the files cannot be used: the old one stays. */
  renewCertificate(): void;
  /** From now on each answer is its connection's last, so that clients move on before the port closes. */
  discourage(): void;
  /** Refuses new connections and resolves when the last answer is given, or after `patience` milliseconds. */
  close(patience: number): Promise<void>;
}

/** Milliseconds within which a request's head, and the whole request, must have arrived: slow senders hold no socket. */
const HEAD_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 10_000;

/**
 * Milliseconds for which an idle connection is kept. Terminators in front keep theirs for about a minute and send a
 * request on it at any moment: whoever closes first must be them, or that request is lost.
 */
const IDLE_TIMEOUT = { direct: 5_000, behindTerminator: 75_000 };

/** @throws {ConfigError} where certificate and key cannot be used. */
export function createNodeServer(config: ProxyConfig, fetch: ProxyApp['fetch']): NodeServer {
  const { tls } = config;
  let current = tls && secureContext(tls);
  const server = createServer(current, fetch);
  server.maxRequestsPerSocket = 1_000;
  server.keepAliveTimeout = config.trustedHops > 0 ? IDLE_TIMEOUT.behindTerminator : IDLE_TIMEOUT.direct;
  // A socket forgets its peer when it breaks, unless it has been asked before; the address counts even then.
  server.on('connection', socket => socket.remoteAddress);

  return {
    async listen(port, host) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    },
    renewCertificate() {
      const context = tls && secureContext(tls);
      if (!context || (context.cert === current?.cert && context.key === current.key)) return;
      (server as Partial<Pick<TlsServer, 'setSecureContext'>>).setSecureContext?.(context);
      current = context;
    },
    discourage() {
      server.prependListener('request', (_request, response) => (response.shouldKeepAlive = false));
    },
    async close(patience) {
      const closed = new Promise(resolve => server.close(resolve));
      // A connection whose last request is answered would otherwise wait for another one.
      const closing = setInterval(() => server.closeIdleConnections(), 50);
      const impatience = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearInterval(closing);
      clearTimeout(impatience);
    },
  };
}

function createServer(context: SecureContext | undefined, fetch: ProxyApp['fetch']): Server {
  const limits = {
    headersTimeout: HEAD_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 16_384,
  };
  if (!context) return createAdaptorServer({ fetch, createServer: createHttpServer, serverOptions: limits }) as Server;
  try {
    const serverOptions = { ...limits, ...context };
    return createAdaptorServer({ fetch, createServer: createHttpsServer, serverOptions }) as Server;
  } catch {
    throw new ConfigError(['TLS_CERT_FILE and TLS_KEY_FILE are not a certificate and its key in PEM']);
  }
}

type SecureContext = ReturnType<typeof secureContext>;

function secureContext(tls: TlsFiles) {
  const { cert, key } = tls.read();
  return { cert, key: key.reveal(), minVersion: 'TLSv1.2' as const };
}
