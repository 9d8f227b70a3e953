// bench:proxy: CPU time per change, as a multiple of a bare handler that verifies the same token and makes the same calls.
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { startBareHandler, startProxy, startTenant, type Server } from './processes.ts';

const ROUNDS = 9;
const CHANGES = 2_000;
const CONNECTIONS = 16;
const GOAL = 2;
const body = JSON.stringify({ current_password: 'Correct-Horse-1', new_password: 'Brand-New-Horse-9' });

const tenant = await startTenant(0, 500);
const [bare, proxy] = [await startBareHandler(tenant), await startProxy(tenant)];

/** Microseconds of the server's CPU time per change. */
async function measure(server: Server, changes: number): Promise<number> {
  const pool = new Pool(`http://127.0.0.1:${server.port}`, { connections: CONNECTIONS });
  let next = 0;
  const before = await server.cpu();
  const client = async () => {
    while (next < changes) {
      const token = tenant.tokens[next++ % tenant.tokens.length] ?? '';
      const answer = await pool.request({
        method: 'POST',
        path: '/change-password',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          origin: 'https://app.example.com',
        },
        body,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}: ${text}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  const used = (await server.cpu()) - before;
  await pool.close();
  return (used / changes) * 1_000_000;
}

await measure(bare, CHANGES);
await measure(proxy, CHANGES);
const ratios: number[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  // Alternating, so that whatever else the machine does falls on both.
  const [of, to] = [await measure(proxy, CHANGES), await measure(bare, CHANGES)];
  ratios.push(of / to);
  console.log(
    `round ${round}: proxy ${Math.round(of)} µs, bare handler ${Math.round(to)} µs, ratio ${(of / to).toFixed(2)}`,
  );
}
[tenant, bare, proxy].forEach(process => process.stop());

const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? Infinity;
console.log(`bench:proxy: ${median.toFixed(2)}x the CPU of a bare handler (goal at most ${GOAL}x)`);
process.exitCode = median <= GOAL ? 0 : 1;
