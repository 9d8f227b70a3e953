/**
 * The life of one `/authorize` request between its arrival and its code: which page is next, what Actions have said so far.
 *
 * oidc-provider interrupts a login with "interactions", each under a new id (the `state` in page addresses). What belongs to
 * the whole login, such as the raw query, is carried from one interaction to the next here.
 */
import { randomUUID } from 'node:crypto';
import type { Interaction, InteractionResults, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { AuthenticationMethod, Claims, LoginFlow, LoginInProgress, LoginTransaction } from '../extensions.ts';
import type { Store } from '../store/store.ts';

/** A login, and how far its hooks have come. */
export interface OngoingLogin {
  readonly transaction: LoginTransaction;
  /** Index of the extension whose hook runs next, or runs again after its redirect. */
  nextHook: number;
  /** Where the current hook wants the browser to go. */
  redirectTo: string | undefined;
  resumed: unknown;
  /** Methods that pages reported, waiting for the browser session to be at hand. */
  newMethods: readonly AuthenticationMethod[];
  /** Connection of a login that the page reported, waiting likewise. */
  newConnection: string | undefined;
  idTokenClaims: Claims;
  accessTokenClaims: Claims;
  removedScopes: readonly string[];
}

/** Who logged in, as the login page reports it. */
export interface Authenticated {
  readonly userId: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly method: 'pwd' | 'federated';
  /** Name of the connection. */
  readonly connection: string;
}

export class LoginFlows implements LoginFlow {
  readonly #byRequest = new WeakMap<object, OngoingLogin>();
  readonly #byState = new Map<string, OngoingLogin>();
  readonly #store: Store;
  readonly #provider: () => Provider;

  constructor(store: Store, provider: () => Provider) {
    this.#store = store;
    this.#provider = provider;
  }

  /** The login that an `/authorize` request starts or goes on with. */
  of(ctx: KoaContextWithOIDC): OngoingLogin {
    const known = this.#byRequest.get(ctx.oidc);
    if (known) return known;
    const previous = ctx.oidc.entities.Interaction;
    const login = (previous && this.#byState.get(previous.uid)) ?? startLogin(ctx);
    if (previous) this.#byState.delete(previous.uid);
    this.#byRequest.set(ctx.oidc, login);
    return login;
  }

  /** Address of the page or the foreign site that an interruption leads to. */
  interruptionUrl(ctx: KoaContextWithOIDC, interaction: Interaction): string {
    const login = this.of(ctx);
    this.#byState.set(interaction.uid, login);
    const url = new URL(login.redirectTo ?? '/u/login', this.#provider().issuer);
    url.searchParams.append('state', interaction.uid);
    return login.redirectTo ? url.href : `${url.pathname}${url.search}`;
  }

  async find(state: string): Promise<LoginInProgress | undefined> {
    const interaction = await this.#provider().Interaction.find(state);
    const login = this.#byState.get(state);
    const client = login && this.#store.registry.client(login.transaction.clientId);
    if (!interaction || !client) return undefined;
    const userId = interaction.session?.accountId;
    return {
      transaction: login.transaction,
      client,
      user: userId === undefined ? undefined : this.#store.users.find(userId),
    };
  }

  /** Ends the login page: the password was right. Answers where to send the browser. */
  async authenticated(state: string, { userId, at, method, connection }: Authenticated): Promise<string> {
    const login = this.#ongoing(state);
    login.transaction.interactive = true;
    login.newMethods = [{ name: method, timestamp: new Date(at * 1000).toISOString() }];
    login.newConnection = connection;
    return this.#finish(state, {
      login: { accountId: userId, amr: [method], ts: at, remember: true },
      select_account: {},
    });
  }

  resume(state: string, resumed: unknown, methods: readonly AuthenticationMethod[] = []): Promise<string> {
    const login = this.#ongoing(state);
    login.resumed = resumed;
    login.newMethods = methods;
    return this.#finish(state, {});
  }

  reset(): void {
    this.#byState.clear();
  }

  #ongoing(state: string): OngoingLogin {
    const login = this.#byState.get(state);
    if (!login) throw new Error('This login is over.');
    return login;
  }

  /** The browser that started the login holds a cookie for the returned address; no other can go on with it. */
  async #finish(state: string, result: InteractionResults): Promise<string> {
    const interaction = await this.#provider().Interaction.find(state);
    if (!interaction) throw new Error('This login is over.');
    interaction.result = { ...interaction.lastSubmission, ...result };
    await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
    return interaction.returnTo;
  }
}

function startLogin(ctx: KoaContextWithOIDC): OngoingLogin {
  const query = { ...firstValues(ctx.query), ...firstValues(ctx.oidc.body ?? {}) };
  return {
    transaction: {
      id: randomUUID(),
      query,
      clientId: query['client_id'] ?? '',
      interactive: false,
      memory: new Map(),
    },
    nextHook: 0,
    redirectTo: undefined,
    resumed: undefined,
    newMethods: [],
    newConnection: undefined,
    idTokenClaims: {},
    accessTokenClaims: {},
    removedScopes: [],
  };
}

function firstValues(fields: object): Record<string, string> {
  const entries = Object.entries(fields) as [string, unknown][];
  return Object.fromEntries(
    entries
      .map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value[0] : value])
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
