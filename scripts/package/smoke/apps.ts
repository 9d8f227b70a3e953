/**
 * The smallest applications that use the package as its guide says: one per framework. Each hands over a client of its
 * own, offers one flow, puts words into a slot and writes into `document.title` what `apm-ready` said.
 */

/** Files of an application by name. */
export type App = Readonly<Record<string, string>>;

const CLIENT = `
export const client = {
  getUser: async () => ({ sub: 'auth0|ann', email: 'ann@example.com' }),
  getTokenSilently: async () => 'token',
  loginWithRedirect: async () => undefined,
  logout: async () => undefined,
};
`;

/** @param script the page's own module */
const page = (script: string, body = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>…</title><main id="app">${body}</main><script type="module" src="${script}"></script></html>`;

export const apps: Readonly<Record<string, App>> = {
  vite: {
    'client.ts': CLIENT,
    'index.html': page(
      '/main.ts',
      `<account-password-manager domain="t.example" client-id="c" flow="reset-email"><p slot="footer">Ours</p></account-password-manager>`,
    ),
    'main.ts': `
import { client } from './client';
const element = document.querySelector('account-password-manager')!;
element.addEventListener('apm-ready', event => (document.title = 'ready ' + event.detail.signedIn));
element.client = client;
import('account-password-manager/define');
import 'account-password-manager/themes/minimal.css';
`,
  },
  core: {
    'client.ts': CLIENT,
    'index.html': page('/main.ts'),
    'main.ts': `
import { createPasswordCore } from 'account-password-manager/core';
import { language } from 'account-password-manager/messages/de';
import { client } from './client';
const core = createPasswordCore({ domain: 't.example', clientId: 'c', client, flow: 'reset-email' });
core.on('apm-ready', event => (document.title = 'ready ' + event.detail.signedIn));
core.subscribe(() => {
  const { state } = core;
  if (state.name === 'choosing') document.body.textContent = state.account.email + ' ' + language.first.resetEmail + ' Ours';
});
`,
  },
  react: {
    'client.ts': CLIENT,
    'index.html': page('/main.tsx'),
    'main.tsx': `
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AccountPasswordManager } from 'account-password-manager/react';
import { client } from './client';
function App() {
  const [title, setTitle] = useState('…');
  return (
    <>
      <title>{title}</title>
      <AccountPasswordManager domain="t.example" clientId="c" client={client} flow="reset-email"
        onReady={event => setTitle('ready ' + event.detail.signedIn)}>
        <p slot="footer">Ours</p>
      </AccountPasswordManager>
    </>
  );
}
createRoot(document.getElementById('app')!).render(<StrictMode><App /></StrictMode>);
`,
  },
  'react-tag': {
    'client.ts': CLIENT,
    'index.html': page('/main.tsx'),
    'main.tsx': `
import { createRoot } from 'react-dom/client';
import type {} from 'account-password-manager/jsx';
import 'account-password-manager/define';
import { client } from './client';
createRoot(document.getElementById('app')!).render(
  <account-password-manager domain="t.example" client-id="c" client={client} flow="reset-email"
    onapm-ready={event => (document.title = 'ready ' + event.detail.signedIn)}>
    <p slot="footer">Ours</p>
  </account-password-manager>,
);
`,
  },
  vue: {
    'client.ts': CLIENT,
    'index.html': page('/main.ts'),
    'env.d.ts': `/// <reference types="account-password-manager/vue" />
declare module '*.vue' { const component: import('vue').Component; export default component; }`,
    'main.ts': `
import { createApp } from 'vue';
import App from './App.vue';
createApp(App).mount('#app');
`,
    'App.vue': `
<script setup lang="ts">
import 'account-password-manager/define';
import type { PasswordEventMap } from 'account-password-manager';
import { client } from './client';
const ready = (event: PasswordEventMap['apm-ready']) => (document.title = 'ready ' + event.detail.signedIn);
</script>
<template>
  <account-password-manager domain="t.example" client-id="c" flow="reset-email" :client="client" @apm-ready="ready">
    <p slot="footer">Ours</p>
  </account-password-manager>
</template>
`,
  },
  svelte: {
    'client.ts': CLIENT,
    'index.html': page('/main.ts'),
    'env.d.ts': `/// <reference types="account-password-manager/svelte" />
/// <reference types="svelte" />`,
    'main.ts': `
import { mount } from 'svelte';
import App from './App.svelte';
mount(App, { target: document.getElementById('app')! });
`,
    'App.svelte': `
<script lang="ts">
  import 'account-password-manager/define';
  import { client } from './client';
</script>
<account-password-manager domain="t.example" client-id="c" flow="reset-email" {client}
  onapm-ready={event => (document.title = 'ready ' + event.detail.signedIn)}>
  <p slot="footer">Ours</p>
</account-password-manager>
`,
  },
  angular: {
    'client.ts': CLIENT,
    'index.html': page('/main.ts', '<app-root></app-root>'),
    'main.ts': `
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'account-password-manager/define';
import type { PasswordEventMap } from 'account-password-manager';
import { client } from './client';
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<account-password-manager domain="t.example" client-id="c" flow="reset-email" [client]="client"
    (apm-ready)="ready($event)"><p slot="footer">Ours</p></account-password-manager>\`,
})
class App {
  client = client;
  ready(event: PasswordEventMap['apm-ready']) {
    document.title = 'ready ' + event.detail.signedIn;
  }
}
bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
`,
  },
};

/** Dependencies of all of them, beside the package itself. */
export const dependencies = [
  'vite@8',
  'typescript@5.9',
  'react@19',
  'react-dom@19',
  '@types/react@19',
  '@types/react-dom@19',
  'vue@3',
  '@vitejs/plugin-vue@6',
  'vue-tsc@3',
  'svelte@5',
  '@sveltejs/vite-plugin-svelte@7',
  'svelte-check@4',
  '@angular/core@21',
  '@angular/common@21',
  '@angular/compiler@21',
  '@angular/platform-browser@21',
  'rxjs@7',
];

export const shared: App = {
  'vite.config.mjs': `
import vue from '@vitejs/plugin-vue';
import { svelte } from '@sveltejs/vite-plugin-svelte';
export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tag === 'account-password-manager' } } }), svelte()],
  build: { target: 'es2022' },
};
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: ['vite/client'],
      jsx: 'react-jsx',
      strict: true,
      // The package's declarations are part of what is tried.
      skipLibCheck: false,
      experimentalDecorators: true,
      noEmit: true,
    },
  }),
};
