/** Says in words that there is no connection, what works all the same, and what does not. */
import './look.ts';
import { element } from '../site/dom.ts';

/** The demo's own pages, and hosts, whose visitors know nothing of a demo. */
const SITE = [
  'No connection.',
  'These pages, the docs, the states and the theme studio work all the same. Running an option, signing in and the inbox need a connection.',
] as const;
const HOST = [
  'No connection.',
  'Signing in and changing the password need one. This page goes on when it is back.',
] as const;
const ARABIC = [
  'لا يوجد اتصال.',
  'يتطلب تسجيل الدخول وتغيير كلمة المرور اتصالاً، وستكمل الصفحة عملها عند عودته.',
] as const;

let notice: HTMLElement | undefined;

export function showNotice(): void {
  document.documentElement.dataset['offline'] = '';
  if (notice?.isConnected) return;
  const [title, words] = wordsOf();
  notice = element('div', { class: 'no-connection', role: 'status' }, element('strong', {}, title), ` ${words}`);
  const header = document.querySelector('.site-header');
  if (header) header.after(notice);
  // Hosts say it where the element would be.
  else (document.querySelector('[data-widget], [data-security]') ?? document.querySelector('main'))?.prepend(notice);
}

export function hideNotice(): void {
  delete document.documentElement.dataset['offline'];
  notice?.remove();
}

function wordsOf(): readonly [string, string] {
  if (document.querySelector('.site-header')) return SITE;
  return document.documentElement.lang.startsWith('ar') ? ARABIC : HOST;
}
