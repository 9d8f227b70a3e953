// What operators may write into secrets, and that anything else is refused as a whole.
import { describe, expect, it } from 'vitest';
import { readTicketSettings } from '../../actions/password-change-ticket/settings.ts';
import { readNoticeSettings } from '../../actions/password-changed-notice/settings.ts';
import { parseOrigin, readList } from '../../actions/shared/settings.ts';

const TICKET = {
  TENANT_URL: 'https://tenant.eu.auth0.com',
  MANAGEMENT_CLIENT_ID: 'm2m',
  MANAGEMENT_CLIENT_SECRET: 'secret',
  ALLOWED_CLIENTS: 'spa, other\nthird',
  ALLOWED_CONNECTIONS: 'Username-Password-Authentication',
};
const NOTICE = {
  MAIL_FROM: 'Example <no-reply@example.com>',
  NOT_ME_URL: 'https://app.example.com/login',
  SMTP_URL: 'smtps://user:p%40ss@smtp.example.com:465',
};

describe('addresses', () => {
  it.each([
    ['tenant.eu.auth0.com', 'https://tenant.eu.auth0.com'],
    ['https://tenant.eu.auth0.com/', 'https://tenant.eu.auth0.com'],
    ['http://localhost:4400', 'http://localhost:4400'],
    ['http://127.0.0.1:4400/', 'http://127.0.0.1:4400'],
    ['http://[::1]:4400', 'http://[::1]:4400'],
    ['http://tenant.eu.auth0.com', undefined],
    ['http://localhost.evil.example', undefined],
    ['ftp://localhost', undefined],
    ['https://user:password@tenant.eu.auth0.com', undefined],
    ['https://tenant.eu.auth0.com/path', undefined],
    ['https://tenant.eu.auth0.com/?x', undefined],
    ['https://tenant.eu.auth0.com/#x', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('%s → %s', (text, origin) => {
    expect(parseOrigin(text)).toBe(origin);
  });
});

describe('password-change-ticket', () => {
  it('reads a complete set, with the safe defaults', () => {
    expect(readTicketSettings(TICKET)).toEqual({
      management: { tenantOrigin: 'https://tenant.eu.auth0.com', clientId: 'm2m', clientSecret: 'secret' },
      clients: new Set(['spa', 'other', 'third']),
      connections: new Set(['Username-Password-Authentication']),
      passwordMaxAgeMs: 300_000,
      mfaAlways: false,
      loginOrigin: 'https://tenant.eu.auth0.com',
      classic: false,
    });
  });

  it.each(Object.keys(TICKET))('refuses a set without %s', name => {
    expect(readTicketSettings({ ...TICKET, [name]: ' ' })).toBeUndefined();
  });

  it.each([
    ['PASSWORD_MAX_AGE_SECONDS', '0'],
    ['PASSWORD_MAX_AGE_SECONDS', '901'],
    ['PASSWORD_MAX_AGE_SECONDS', '5m'],
    ['PASSWORD_MAX_AGE_SECONDS', '-5'],
    ['REQUIRE_MFA', 'sometimes'],
    ['LOGIN_URL', 'http://login.example.com'],
  ])('refuses %s = %s', (name, value) => {
    expect(readTicketSettings({ ...TICKET, [name]: value })).toBeUndefined();
  });

  it('reads what is optional', () => {
    const settings = readTicketSettings({
      ...TICKET,
      PASSWORD_MAX_AGE_SECONDS: '900',
      REQUIRE_MFA: 'always',
      LOGIN_URL: 'login.example.com',
      CLASSIC_UNIVERSAL_LOGIN: 'true',
    });
    expect(settings).toMatchObject({
      passwordMaxAgeMs: 900_000,
      mfaAlways: true,
      loginOrigin: 'https://login.example.com',
      classic: true,
    });
  });

  it('keeps New Universal Login for anything but the word true', () => {
    expect(readTicketSettings({ ...TICKET, CLASSIC_UNIVERSAL_LOGIN: 'yes' })?.classic).toBe(false);
  });

  it('survives secrets that are missing altogether', () => {
    expect(readTicketSettings(undefined)).toBeUndefined();
    expect(readList({ LIST: ' , ' }, 'LIST')).toBeUndefined();
  });
});

describe('password-changed-notice', () => {
  it('reads SMTP, and prefers a mail API', () => {
    expect(readNoticeSettings(NOTICE)).toEqual({
      from: NOTICE.MAIL_FROM,
      appName: 'your account',
      notMeUrl: NOTICE.NOT_ME_URL,
      transport: { kind: 'smtp', url: NOTICE.SMTP_URL },
    });
    const withApi = { ...NOTICE, MAIL_API_URL: 'https://mail.example.com/v1', MAIL_API_KEY: 'key' };
    expect(readNoticeSettings(withApi)?.transport).toEqual({ kind: 'http', url: withApi.MAIL_API_URL, key: 'key' });
  });

  it.each([
    ['MAIL_FROM', ''],
    ['NOT_ME_URL', 'http://app.example.com'],
    ['NOT_ME_URL', 'javascript:alert(1)'],
    ['SMTP_URL', 'https://smtp.example.com'],
    ['SMTP_URL', 'smtp://'],
  ])('is not configured with %s = %s', (name, value) => {
    expect(readNoticeSettings({ ...NOTICE, [name]: value })).toBeUndefined();
  });

  it('does not send a key in the clear', () => {
    const plain = { ...NOTICE, SMTP_URL: '', MAIL_API_URL: 'http://mail.example.com', MAIL_API_KEY: 'key' };
    expect(readNoticeSettings(plain)).toBeUndefined();
  });
});
