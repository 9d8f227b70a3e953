import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressPrefix, clientAddress } from '../../proxy/middleware/client-address.ts';

const address = fc.oneof(fc.ipV4(), fc.ipV6());
const junk = fc.oneof(
  fc.string(),
  fc.constantFrom('unknown', '_hidden', '1.2.3', '1.2.3.4.5', '[::1', '127.0.0.1%lo', ''),
);

describe('the client address', () => {
  it('is the socket where no proxy is trusted, whatever the header says', () => {
    fc.assert(
      fc.property(address, fc.option(fc.array(fc.oneof(address, junk)), { nil: undefined }), (peer, entries) => {
        expect(clientAddress(peer, entries?.join(', '), 0)).toBe(clientAddress(peer, undefined, 0));
      }),
    );
  });

  it('is what the outermost trusted proxy saw, whatever the client wrote before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(address, junk)),
        address,
        fc.array(address, { maxLength: 4 }),
        (forged, seen, inner) => {
          const header = [...forged, seen, ...inner].join(', ');
          expect(clientAddress('10.0.0.1', header, inner.length + 1)).toBe(clientAddress(seen, undefined, 0));
        },
      ),
    );
  });

  it('is the socket where the header is shorter than the chain of proxies, or holds no address', () => {
    expect(clientAddress('10.0.0.1', '203.0.113.9', 2)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', '203.0.113.9, unknown', 1)).toBe('10.0.0.1');
    expect(clientAddress(undefined, undefined, 0)).toBeUndefined();
  });

  it.each([
    ['203.0.113.9:4711', '203.0.113.9'],
    ['[2001:db8::1]:4711', '2001:db8::1'],
    ['[2001:DB8::1]', '2001:db8::1'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    [' 203.0.113.9 ', '203.0.113.9'],
    ['fe80::1%eth0', '10.0.0.1'],
    ['203.0.113.9, evil', '10.0.0.1'],
  ])('reads %j as %s', (entry, expected) => {
    expect(clientAddress('10.0.0.1', entry, 1)).toBe(expected);
  });
});

describe('the prefix that limits count', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (full, prefix) => {
    expect(addressPrefix(full)).toBe(prefix);
  });

  it('is shared by a whole /64', () => {
    const group = fc.nat(0xffff).map(value => value.toString(16));
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 4, maxLength: 4 }),
        fc.array(group, { minLength: 8, maxLength: 8 }),
        (head, tails) => {
          const [a, b] = [[...head, ...tails.slice(0, 4)].join(':'), [...head, ...tails.slice(4)].join(':')];
          expect(addressPrefix(a)).toBe(addressPrefix(b));
        },
      ),
    );
  });
});
