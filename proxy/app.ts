/**
 * The proxy as a Web-standard application: `app.fetch(request)` in, response out. No port, no environment, no clock of
 * its own; everything it depends on is handed in.
 *
 * The security argument is the order of the steps below. Each refuses by throwing a `Problem`, and nothing after the
 * step that refused is run.
 */
import { Hono } from 'hono';
import { CHANGE_PASSWORD_PATH, PASSWORD_POLICY_PATH } from '../contract/index.ts';
import type { Accounts } from './accounts/accounts.ts';
import { changePassword } from './change-password.ts';
import type { Journal } from './journal.ts';
import { limitAttempts, type AttemptLimits } from './limits/attempts.ts';
import type { Store } from './limits/store.ts';
import { requireAccessToken, type AccessTokenSettings } from './middleware/access-token.ts';
import { knowAddress, type PeerAddress } from './middleware/client-address.ts';
import { crossOrigin } from './middleware/cross-origin.ts';
import type { ProxyEnvironment } from './middleware/environment.ts';
import { journalAnswers } from './middleware/journal-answers.ts';
import { limitBody, readRequest } from './middleware/read-request.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { shedLoad } from './middleware/shed-load.ts';
import { OPERATION_PATHS, operationRoutes, type Operations } from './operations.ts';
import { answerProblem, Problem } from './problem.ts';
import { Replies } from './replies.ts';

export interface AppDependencies {
  readonly accounts: Accounts;
  readonly tokens: AccessTokenSettings;
  /** The origins whose pages may call, each exactly as browsers send it. */
  readonly origins: readonly string[];
  readonly limits: AttemptLimits;
  readonly store: Store;
  readonly peerAddress: PeerAddress;
  readonly trustedHops: number;
  /** A keyed hash; the same key in every instance that shares the store. */
  readonly fingerprint: (...parts: string[]) => string;
  readonly journal: Journal;
  readonly isOverloaded: () => boolean;
  readonly operations: Operations;
}

export type ProxyApp = Hono<ProxyEnvironment>;

const ROUTES = [CHANGE_PASSWORD_PATH, PASSWORD_POLICY_PATH, ...OPERATION_PATHS];

export function createApp(deps: AppDependencies): ProxyApp {
  const { accounts, journal, store, tokens } = deps;
  const replies = new Replies(store, deps.fingerprint);

  const app = new Hono<ProxyEnvironment>();
  app.onError(answerProblem);
  app.notFound(() => {
    throw new Problem('invalid-request', { status: 404, detail: 'There is nothing here.' });
  });

  app.use(
    journalAnswers(journal, ROUTES), //           says what was answered, and never what was asked
    securityHeaders,
    crossOrigin(deps.origins), //                 whose page is it? answers preflights
    knowAddress(deps.peerAddress, deps.trustedHops),
  );

  app.post(
    CHANGE_PASSWORD_PATH,
    shedLoad(deps.isOverloaded), //               could it be answered in time?
    limitBody(),
    requireAccessToken(tokens), //                who calls?                        leaves c.var.caller
    limitAttempts(store, deps.limits, journal), // how often already?
    readRequest, //                               what exactly is asked?            leaves c.var.request
    async c => {
      const { caller, request } = c.var;
      return c.json(await replies.once(caller, request, () => changePassword(accounts, journal, caller, request)));
    },
  );

  app.get(PASSWORD_POLICY_PATH, shedLoad(deps.isOverloaded), requireAccessToken(tokens), async c => {
    const policy = await accounts.policy();
    if (!policy) throw new Problem('tenant-unavailable', { retryAfter: 15 });
    return c.json(policy);
  });

  app.route('/', operationRoutes(deps.operations));

  app.all('*', c => {
    if (!ROUTES.includes(c.req.path)) return c.notFound();
    c.header('Allow', c.req.path === CHANGE_PASSWORD_PATH ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS');
    throw new Problem('invalid-request', { status: 405, detail: 'This method is not allowed here.' });
  });
  return app;
}
