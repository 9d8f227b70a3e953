/** Connections: their options, and so the password policy, are readable here alone (Management API v2, "Connections"). */
import { Hono } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import { requireScopes } from './authorize.ts';
import { ManagementError } from './errors.ts';
import { selectFields } from './users.ts';

export function connections(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();

  app.get('/connections', requireScopes(tenant, 'read:connections'), c => {
    const { name, strategy } = c.req.query();
    const found = tenant.store.registry
      .connections()
      .filter(connection => name === undefined || connection.name === name)
      .filter(connection => strategy === undefined || connection.strategy === strategy);
    return c.json(found.map(connection => selectFields({ ...connection }, c.req.query())));
  });

  app.get('/connections/:id', requireScopes(tenant, 'read:connections'), c => {
    const found = tenant.store.registry.connections().find(connection => connection.id === c.req.param('id'));
    if (!found) throw new ManagementError(404, 'The connection does not exist', 'inexistent_connection');
    return c.json(selectFields({ ...found }, c.req.query()));
  });

  return app;
}
