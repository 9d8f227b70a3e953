/** Universal Login: all its pages, mounted. */
import { Hono } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import { assets } from './assets.ts';
import { loginPage } from './login.ts';
import { newPasswordPage } from './new-password.ts';
import { resetRequestPage } from './reset-request.ts';
import { socialPage } from './social.ts';

export function universalLogin(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();
  app.route('/', assets());
  app.route('/', loginPage(tenant));
  app.route('/', socialPage(tenant));
  app.route('/', resetRequestPage(tenant));
  app.route('/', newPasswordPage(tenant));
  return app;
}
