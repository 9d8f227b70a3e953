/** The pages of `/oidc/logout`: goes on by itself for a user who is surely meant, else asks first. */
import type { KoaContextWithOIDC } from 'oidc-provider';
import { raw } from 'hono/html';
import { html } from './html.ts';
import { originOf } from '../oidc/origins.ts';
import type { Client } from '../store/model.ts';
import type { Messages } from './messages/messages.ts';
import type { PageOptions } from './respond.ts';

/**
 * @param form oidc-provider's form, without a button
 * @param client whose logout URLs the browser may be sent on to
 */
export function logoutPage(
  ctx: KoaContextWithOIDC,
  messages: Messages,
  form: string,
  client: Client | undefined,
): PageOptions {
  const isCertain = ctx.oidc.entities.IdTokenHint !== undefined || ctx.oidc.params?.['logout_hint'] !== undefined;
  const text = messages.logout;
  const fields = `<input type="hidden" name="logout" value="yes" /><button class="button">${text.submit}</button></form>`;
  const complete = form.replace('</form>', fields).replace('<form ', isCertain ? '<form data-submit-now ' : '<form ');
  return {
    messages,
    title: text.title,
    formTargets: (client?.allowed_logout_urls ?? []).flatMap(url => originOf(url) ?? []),
    content: html`<p class="description">${text.description}</p>
      ${raw(complete)}`,
  };
}
