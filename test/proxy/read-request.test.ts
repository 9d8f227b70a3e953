import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseChangeRequest } from '../../proxy/middleware/read-request.ts';
import { Problem } from '../../proxy/problem.ts';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, type StubTenant } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;
let token: string;

beforeAll(async () => {
  tenant = await createStubTenant();
  proxy = createProxyUnderTest(tenant, { REQUESTS_PER_USER: '1000' });
  token = await tenant.accessToken(tenant.addUser().user_id);
});
afterAll(async () => {
  await proxy.close();
  await tenant.stop();
});

const encode = (text: string) => new TextEncoder().encode(text);

function isRefused(body: string | Uint8Array): boolean {
  try {
    parseChangeRequest(typeof body === 'string' ? encode(body) : body);
    return false;
  } catch (error) {
    if (error instanceof Problem) return error.code === 'invalid-request';
    throw error;
  }
}

describe('the body', () => {
  it('is read exactly as sent', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('', ' ', '\n\t'), (current_password, new_password, space) => {
        const body = { current_password, new_password };
        expect(parseChangeRequest(encode(space + JSON.stringify(body, null, space)))).toEqual(body);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no object', '"text"'],
    ['null', 'null'],
    ['a list', '["a","b"]'],
    ['a missing field', '{"current_password":"a"}'],
    ['an empty password', '{"current_password":"","new_password":"b"}'],
    ['a number', '{"current_password":1,"new_password":"b"}'],
    ['a list of passwords', '{"current_password":["a"],"new_password":"b"}'],
    ['an unknown field', '{"current_password":"a","new_password":"b","connection":"x"}'],
    ['a field of the tenant', '{"current_password":"a","new_password":"b","email_verified":true}'],
    ['a repeated field', '{"current_password":"a","new_password":"b","new_password":"c"}'],
    ['a field repeated by escapes', '{"current_password":"a","new_password":"b","new_\\u0070assword":"c"}'],
    ['a prototype', '{"current_password":"a","new_password":"b","__proto__":{}}'],
    ['a prototype of texts', '{"current_password":"a","new_password":"b","__proto__":"c"}'],
    ['a constructor', '{"current_password":"a","new_password":"b","constructor":{"prototype":{}}}'],
    ['something after the end', '{"current_password":"a","new_password":"b"} {}'],
    ['a comment', '{"current_password":"a",/**/"new_password":"b"}'],
    ['a byte order mark', '\ufeff{"current_password":"a","new_password":"b"}'],
    ['deep nesting', '['.repeat(8_000)],
  ])('with %s is refused', (_case, body) => {
    expect(isRefused(body)).toBe(true);
  });

  it('of ill-formed UTF-8 is refused', () => {
    const [head, tail] = [encode('{"current_password":"a","new_password":"'), encode('"}')];
    for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf5, 0x80, 0x80, 0x80]]) {
      expect(isRefused(new Uint8Array([...head, ...bytes, ...tail]))).toBe(true);
    }
  });

  it('of any other shape is refused, and never a surprise', () => {
    const key = fc.oneof(fc.constantFrom('current_password', 'new_password', '__proto__', 'constructor'), fc.string());
    const object = fc.dictionary(key, fc.jsonValue(), { noNullPrototype: false });
    fc.assert(
      fc.property(fc.oneof(object, fc.jsonValue()), value => {
        const text = JSON.stringify(value);
        const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
        const isGood =
          !Array.isArray(value) &&
          fields.length === 2 &&
          fields.every(([name, v]) => /^(current|new)_password$/.test(name) && typeof v === 'string' && v !== '');
        expect(isRefused(text)).toBe(!isGood);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a request', () => {
  it('of more than 16 kB is refused, with and without a length', async () => {
    const body = JSON.stringify({ current_password: 'a'.repeat(17_000), new_password: 'b' });
    expect(await outcome(await proxy.change({ token, body }))).toBe('413 payload-too-large');
    const stream = new ReadableStream({
      start: controller => {
        controller.enqueue(encode(body));
        controller.close();
      },
    });
    const response = await proxy.app.request(
      new Request('http://localhost/change-password', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': 'k'.repeat(16),
        },
        body: stream,
        duplex: 'half',
      } as RequestInit),
    );
    expect(await outcome(response)).toBe('413 payload-too-large');
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/json; charset=utf-16'],
    ['application/jsonp'],
    ['multipart/form-data; boundary=x'],
    [''],
  ])('of type %j is refused', async type => {
    expect(await outcome(await proxy.change({ token, headers: { 'content-type': type } }))).toBe(
      '415 unsupported-media-type',
    );
  });

  it('that is compressed is refused', async () => {
    expect(await outcome(await proxy.change({ token, headers: { 'content-encoding': 'gzip' } }))).toBe(
      '415 unsupported-media-type',
    );
  });

  it.each([['short'], ['with spaces in the key'], ['x'.repeat(200)]])('with the key %j is refused', async key => {
    expect(await outcome(await proxy.change({ token, key }))).toBe('400 invalid-request');
  });

  it('may say its charset', async () => {
    const headers = { 'content-type': 'application/json; charset=UTF-8' };
    expect(await outcome(await proxy.change({ token, headers }))).toBe('200 ok');
  });
});
