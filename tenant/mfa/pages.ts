/** The pages of the second factor: enrolling an authenticator app, and answering with its code at login or during a reset. */
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { toDataURL } from 'qrcode';
import type { TenantContext, TenantEnv } from '../context.ts';
import type { LoginInProgress } from '../extensions.ts';
import { originOf } from '../oidc/origins.ts';
import { loginOverPage } from '../pages/error.ts';
import { html } from '../pages/html.ts';
import type { Html } from '../pages/html.ts';
import type { Messages } from '../pages/messages/messages.ts';
import { formFields, isForgedPost, messagesFor, page } from '../pages/respond.ts';
import type { PageRequest } from '../pages/respond.ts';
import { mfaMessages } from './messages.ts';
import { FACTOR_ANSWERED, PATHS, RESET_COOKIE } from './second-factors.ts';
import type { FactorAsked, SecondFactors } from './second-factors.ts';
import { keyUri } from './totp.ts';
import type { CodeAnswer } from './totp.ts';

export function mfaPages(tenant: TenantContext, factors: SecondFactors): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();

  for (const kind of ['challenge', 'enrollment'] as const) {
    app.on(['GET', 'POST'], PATHS[kind], async c => {
      const state = c.req.query('state') ?? '';
      const login = await tenant.login.find(state);
      const asked = login && factors.askedAtLogin(login.transaction);
      const isLost = asked?.kind !== kind || asked.userId !== login?.user?.user_id;
      if (!login || isLost || (c.req.method === 'POST' && isForgedPost(c))) return loginOverPage(tenant, c);

      const secret = asked.secret ?? factors.secretOf(asked.userId) ?? '';
      const answer = await codeAnswer(c, code => factors.codes.check(asked.userId, secret, code));
      if (answer !== 'right') return loginFactorPage(tenant, c, login, asked, answer);
      if (kind === 'enrollment') enroll(tenant, asked.userId, secret);
      factors.answeredAtLogin(login.transaction);
      tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'second-factor-verified' });
      const timestamp = new Date().toISOString();
      return c.redirect(
        await tenant.login.resume(state, FACTOR_ANSWERED, [{ name: 'mfa', type: 'otp', timestamp }]),
        303,
      );
    });
  }

  app.on(['GET', 'POST'], PATHS.reset, async c => {
    const state = c.req.query('state') ?? '';
    const asked = factors.askedAtReset(state);
    if (!asked || (c.req.method === 'POST' && isForgedPost(c))) return loginOverPage(tenant, c);
    const secret = factors.secretOf(asked.userId) ?? '';
    const answer = await codeAnswer(c, code => factors.codes.check(asked.userId, secret, code));
    if (answer !== 'right') {
      const messages = messagesFor(c);
      const { challengeTitle: title, challengeDescription } = mfaMessages(messages);
      const content = codeForm(c, messages, html`<p class="description">${challengeDescription}</p>`, answer);
      return page(tenant, c, { messages, title, content, status: answer === undefined ? 200 : 400 });
    }
    const token = factors.answeredAtReset(state);
    setCookie(c, RESET_COOKIE, token, { httpOnly: true, sameSite: 'Lax', path: '/u' });
    tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'second-factor-verified' });
    return c.redirect(asked.returnTo, 303);
  });

  return app;
}

/** Nothing yet for a GET. */
async function codeAnswer(c: PageRequest, check: (code: string) => CodeAnswer): Promise<CodeAnswer | undefined> {
  return c.req.method === 'POST' ? check((await formFields(c))['code'] ?? '') : undefined;
}

function enroll(tenant: TenantContext, userId: string, secret: string): void {
  const enrolled_at = new Date(tenant.clock.now()).toISOString();
  tenant.store.users.setEnrollments(userId, [{ type: 'otp', secret, enrolled_at }]);
}

async function loginFactorPage(
  tenant: TenantContext,
  c: PageRequest,
  login: LoginInProgress,
  asked: FactorAsked,
  answer: CodeAnswer | undefined,
): Promise<Response> {
  const messages = messagesFor(c, login.transaction.query['ui_locales']);
  const text = mfaMessages(messages);
  const isEnrollment = asked.kind === 'enrollment';
  const intro = isEnrollment
    ? await enrollmentIntro(tenant, messages, asked.secret ?? '', login.user?.email ?? '')
    : html`<p class="description">${text.challengeDescription}</p>`;
  return page(tenant, c, {
    messages,
    title: isEnrollment ? text.enrollmentTitle : text.challengeTitle,
    // After the code the browser may be sent on to the application at once.
    formTargets: login.client.callbacks.flatMap(url => originOf(url) ?? []),
    content: codeForm(c, messages, intro, answer),
    status: answer === undefined ? 200 : 400,
  });
}

async function enrollmentIntro(
  tenant: TenantContext,
  messages: Messages,
  secret: string,
  account: string,
): Promise<Html> {
  const text = mfaMessages(messages);
  const image = await toDataURL(keyUri(secret, tenant.store.settings.friendly_name, account), {
    margin: 2,
    width: 216,
  });
  return html`<p class="description">${text.enrollmentDescription}</p>
    <p class="description"><img src="${image}" alt="${text.qrCode}" width="216" height="216" /></p>
    <p class="description">${text.manualKey}<br /><code dir="ltr">${inGroups(secret)}</code></p>`;
}

/** Four by four, as people type it. */
function inGroups(secret: string): string {
  return secret.replace(/.{4}(?=.)/g, '$& ');
}

function codeForm(c: PageRequest, messages: Messages, intro: Html, answer: CodeAnswer | undefined): Html {
  const text = mfaMessages(messages);
  const error = answer === 'too-many-attempts' ? text.tooManyAttempts : answer && text.wrongCode;
  return html`${intro}
    <form method="post" action="${c.req.path}?state=${encodeURIComponent(c.req.query('state') ?? '')}">
      <div class="field">
        <label for="code">${text.code}</label>
        <input
          id="code"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          pattern="[0-9 ]*"
          required
          ${error === undefined ? '' : html`aria-invalid="true" aria-describedby="code-error"`}
        />
        ${error === undefined ? '' : html`<p class="field-error" id="code-error" role="alert">${error}</p>`}
      </div>
      <button class="button">${text.submit}</button>
    </form>`;
}
