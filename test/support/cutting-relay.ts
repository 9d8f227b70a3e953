/** A TCP relay that cuts connections around chosen requests: the fault that leaves both sides with half a story. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Where to cut, as a share of the request's or of the answer's bytes that get through. */
export interface Cut {
  readonly in: 'request' | 'answer';
  /** From 0, nothing, to 1, everything; the connection is cut after that much. */
  readonly share: number;
}

export interface Relay {
  readonly origin: string;
  /** Decides about each request, given its first line; `undefined` lets it pass. */
  decide: (firstLine: string) => Cut | undefined;
  close(): Promise<void>;
}

/** Relays to `target`. Expects each request and each answer in one chunk, as small ones on the loopback are. */
export async function startCuttingRelay(target: string): Promise<Relay> {
  const { port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer(client => {
    const upstream = connect(Number(targetPort), '127.0.0.1');
    let cut: Cut | undefined;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', chunk => {
      cut = relay.decide(chunk.toString('latin1').split('\r\n')[0] ?? '');
      if (cut?.in !== 'request') upstream.write(chunk);
      else passThenCut(upstream, chunk, cut.share, client);
    });
    upstream.on('data', chunk => {
      if (cut?.in !== 'answer') client.write(chunk);
      else passThenCut(client, chunk, cut.share, client);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const relay: Relay = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    decide: () => undefined,
    close: async () => {
      const closed = new Promise(resolve => server.close(resolve));
      sockets.forEach(socket => socket.destroy());
      await closed;
    },
  };
  return relay;
}

/** Passes a share of `chunk` on to `receiver`, then resets the proxy's side. */
function passThenCut(receiver: Socket, chunk: Buffer, share: number, client: Socket): void {
  const part = chunk.subarray(0, Math.round(chunk.length * share));
  receiver.write(part.length > 0 ? part : '', () => client.resetAndDestroy());
}
