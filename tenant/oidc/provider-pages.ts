/** Universal Login's pages where oidc-provider, not Hono, is answering. */
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { TenantContext } from '../context.ts';
import { errorPage } from '../pages/error.ts';
import { nothing } from '../pages/html.ts';
import { logoutPage } from '../pages/logout.ts';
import { chooseMessages } from '../pages/messages/choose.ts';
import type { Messages } from '../pages/messages/messages.ts';
import { renderPage } from '../pages/respond.ts';
import type { PageOptions } from '../pages/respond.ts';
import type { ProviderPages } from './provider.ts';

export function providerPages(tenant: TenantContext): ProviderPages {
  return {
    error: (ctx, error, description) => send(tenant, ctx, errorPage(messagesOf(ctx), error, description)),
    logout: (ctx, form) => {
      const client = tenant.store.registry.client(ctx.oidc.client?.clientId ?? '');
      return send(tenant, ctx, logoutPage(ctx, messagesOf(ctx), form, client));
    },
    loggedOut: ctx => {
      const messages = messagesOf(ctx);
      return send(tenant, ctx, { messages, title: messages.logout.done, mark: 'good', content: nothing });
    },
  };
}

async function send(tenant: TenantContext, ctx: KoaContextWithOIDC, options: PageOptions): Promise<void> {
  const { headers, body } = await renderPage(tenant, options);
  ctx.set(headers);
  ctx.body = body;
}

function messagesOf(ctx: KoaContextWithOIDC): Messages {
  const { ui_locales: uiLocales } = ctx.query;
  return chooseMessages(typeof uiLocales === 'string' ? uiLocales : undefined, ctx.get('accept-language'));
}
