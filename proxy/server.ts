/** The program: environment → configuration → app → port, and a graceful end. Nothing else. */
import { readFileSync } from 'node:fs';
import { WrongGrant } from './accounts/management-token.ts';
import { ConfigError, loadConfig } from './config.ts';
import { createLog } from './logging.ts';
import { onUncaught, startProxy } from './start.ts';

try {
  const config = loadConfig(process.env, path => readFileSync(path, 'utf8'));
  const log = createLog(config.logLevel);
  const proxy = await startProxy(config, log.journal);

  const end = (exitCode: number) => () => {
    void proxy.stop().finally(async () => {
      // Where the log holds on to its last write, only the kernel can end the process.
      if (!(await log.close())) process.kill(process.pid, 'SIGKILL');
      process.exit(exitCode);
    });
  };
  process
    .once('SIGTERM', end(0))
    .once('SIGINT', end(0))
    .on('SIGHUP', () => proxy.reload());
  onUncaught(log.journal, end(1));
} catch (error) {
  // Names of settings and scopes only; anything else might quote a value.
  const isOurs = error instanceof ConfigError || error instanceof WrongGrant;
  const reason = isOurs
    ? error.message
    : error instanceof Error && 'code' in error
      ? String(error.code)
      : 'unexpected error';
  process.stderr.write(`account-password-manager proxy cannot start:\n${reason}\n`);
  process.exit(1);
}
