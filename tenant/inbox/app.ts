/** The web side of the local inbox: a page for people, JSON for programs. */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { onlyLoopbackHosts } from '../control/hosts.ts';
import type { Mailbox } from './mailbox.ts';
import { inboxPage } from './views.ts';

const STYLES = readFileSync(new URL('assets/styles.css', import.meta.url), 'utf8');
const SCRIPT = readFileSync(new URL('assets/inbox.js', import.meta.url), 'utf8');

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A mail is foreign content: no script, nothing loaded, an origin of its own; links open outside. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; " +
  "img-src data:; form-action 'none'; frame-ancestors 'self'";

export function inboxApp(mailbox: Mailbox): Hono {
  const app = new Hono();
  app.use(onlyLoopbackHosts());
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Content-Type-Options', 'nosniff');
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', PAGE_POLICY);
  });

  app.get('/', c => c.html(inboxPage(mailbox.all(), undefined)));
  app.get('/mails/:id', c => {
    const mail = mailbox.find(c.req.param('id'));
    return mail ? c.html(inboxPage(mailbox.all(), mail)) : c.redirect('/', 303);
  });
  app.get('/mails/:id/content', c => {
    const mail = mailbox.find(c.req.param('id'));
    if (!mail) return c.notFound();
    c.header('Content-Security-Policy', MAIL_POLICY);
    if (mail.html === '') return c.text(mail.text);
    // Links leave the frame; a frame could not show the tenant's pages, which forbid being framed.
    return c.html(`<base target="_blank">${mail.html}`);
  });

  app.get('/api/mails', c => c.json(mailbox.all()));
  app.get('/api/mails/:id', c => {
    const mail = mailbox.find(c.req.param('id'));
    return mail ? c.json(mail) : c.json({ error: 'not_found' }, 404);
  });
  app.get('/events', c =>
    streamSSE(c, async stream => {
      const unsubscribe = mailbox.onChange(() => void stream.writeSSE({ event: 'change', data: '' }));
      await new Promise<void>(resolve => stream.onAbort(resolve));
      unsubscribe();
    }),
  );
  app.get('/assets/styles.css', c => c.body(STYLES, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/assets/inbox.js', c => c.body(SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  return app;
}
