// A real HTTP server on a free port that answers as a test tells it to and remembers what it was asked.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What to answer, or how not to. */
export type Answer =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'hang-up'
  | 'never';

export class StubServer {
  readonly asked: Asked[] = [];
  readonly #server: Server;
  #answer: (asked: Asked) => Answer = () => ({ status: 500 });

  private constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const { method = '', url = '', headers } = request;
        const asked = { method, path: url, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
        this.asked.push(asked);
        const answer = this.#answer(asked);
        if (answer === 'hang-up') request.socket.destroy();
        else if (answer !== 'never') {
          response.writeHead(answer.status, {
            'content-type': 'application/json',
            connection: 'close',
            ...answer.headers,
          });
          response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
        }
      });
    });
  }

  static async start(): Promise<StubServer> {
    const stub = new StubServer();
    await new Promise<void>(resolve => stub.#server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  answer(answer: (asked: Asked) => Answer): void {
    this.asked.length = 0;
    this.#answer = answer;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
