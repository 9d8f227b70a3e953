/** Starts the local tenant from the command line: `npx tsx tenant/main.ts`. */
import { startTenant } from './tenant.ts';

const { PORT, INBOX_PORT, APP_ORIGIN, HOST_ORIGIN, SMTP_HOST, SMTP_PORT, BIND } = process.env;

const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  if (BIND !== undefined && !['localhost', '127.0.0.1', '::1'].includes(BIND)) {
    throw new Error(`The local tenant listens on the loopback addresses only, not on ${BIND}.`);
  }
  const tenant = await startTenant({
    port: Number(PORT ?? 4400),
    inboxPort: Number(INBOX_PORT ?? 4401),
    variables: { ...(APP_ORIGIN ? { app: APP_ORIGIN } : {}), ...(HOST_ORIGIN ? { host: HOST_ORIGIN } : {}) },
    ...(SMTP_HOST ? { smtp: { host: SMTP_HOST, port: Number(SMTP_PORT ?? 25) } } : {}),
    log: print,
  });
  print(`Local tenant  ${tenant.url}`);
  print(`Inbox         ${tenant.inboxUrl ?? `none, mails go to ${SMTP_HOST ?? ''}`}`);
  print('Demo user     ada@acme.example, password Correct-Horse-1');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void tenant.close().then(() => process.exit(0)));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
