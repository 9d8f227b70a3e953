/** Says in words that there is no connection, what works all the same, and what does not. */
import './offline.css';
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
  place()?.prepend(notice);
}

export function hideNotice(): void {
  delete document.documentElement.dataset['offline'];
  notice?.remove();
}

const isSite = (): boolean => document.querySelector('.site-header') !== null;

function wordsOf(): readonly [string, string] {
  if (isSite()) return SITE;
  return document.documentElement.lang.startsWith('ar') ? ARABIC : HOST;
}

/** Hosts say it where the element would be. */
function place(): Element | null {
  const widget = document.querySelector('[data-widget], [data-security]');
  return (isSite() ? null : widget) ?? document.querySelector('main');
}
