/** Which requests are believed: tokens, origins, addresses, bodies. */
import fc from 'fast-check';
import { clientAddress } from '../../../proxy/middleware/client-address.ts';
import { parseChangeRequest } from '../../../proxy/middleware/read-request.ts';
import { Problem } from '../../../proxy/problem.ts';
import { createFakeTown, ORIGIN } from './fake-tenant.ts';
import { demand, type Property } from './property.ts';

/** A genuine token with anything at all altered is refused with 401, and the tenant hears nothing of it. */
export const alteredTokensAreRefused: Property = async runs => {
  const town = await createFakeTown();
  const genuine = await town.token('auth0|a');
  const content = JSON.stringify({ current_password: 'old password', new_password: 'new password' });
  const character = fc.constantFrom(...Array.from('ABCdef019-_.='));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(genuine.length - 3),
      character,
      fc.constantFrom('replace', 'insert', 'delete', 'cut'),
      async (at, other, how) => {
        const [head, tail] = [genuine.slice(0, at), genuine.slice(at + (how === 'insert' ? 0 : 1))];
        const altered = how === 'cut' ? head : how === 'delete' ? head + tail : head + other + tail;
        fc.pre(altered !== genuine);
        town.tenant.requests = [];
        const response = await town.app.request('/change-password', {
          method: 'POST',
          headers: {
            authorization: `Bearer ${altered}`,
            'content-type': 'application/json',
            'idempotency-key': 'key-of-a-property',
          },
          body: content,
        });
        demand(response.status === 401, `status ${response.status}`);
        demand(town.tenant.requests.length === 0, 'the tenant was asked');
      },
    ),
    { numRuns: runs },
  );
};

/** Only the origins on the list may read or call, whatever else looks like one. */
export const originsAreExact: Property = async runs => {
  const town = await createFakeTown();
  const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const origin = fc.oneof(
    fc.webUrl(),
    fc.stringMatching(/^[ -~]{1,40}$/),
    fc
      .tuple(fc.constantFrom('https', 'http', 'HTTPS', 'ftp', 'null'), label, fc.nat(65_535))
      .chain(([scheme, name, port]) =>
        fc.constantFrom(
          `${scheme}://app.example.com`,
          `${scheme}://app.example.com:${port}`,
          `${scheme}://${name}.app.example.com`,
          `${scheme}://app.example.com.${name}`,
          `${scheme}://${name}app.example.com`,
          `${scheme}://app.example.com@${name}`,
          `${scheme}://app.example.com/${name}`,
          `${scheme}://app.example.com?${name}`,
          `${scheme}://APP.example.com`,
          `${scheme}://app.example.com.`,
        ),
      ),
  );
  await fc.assert(
    fc.asyncProperty(origin, async candidate => {
      const response = await town.app.request('/change-password', { method: 'POST', headers: { origin: candidate } });
      const isOurs = candidate.trim() === ORIGIN;
      demand(response.status === (isOurs ? 401 : 403), `status ${response.status}`);
      demand(response.headers.get('access-control-allow-origin') === (isOurs ? ORIGIN : null), 'readable');
    }),
    { numRuns: runs },
  );
};

/** The address is the socket's, or what a trusted hop added: nothing that the client writes can move it. */
export const addressesAreNotForged: Property = runs => {
  const address = fc.oneof(fc.ipV4(), fc.ipV6());
  const entry = fc.oneof(address, fc.string(), fc.constantFrom('unknown', '[::1', '127.0.0.1%lo', '1.2.3.4:99999'));
  fc.assert(
    fc.property(address, fc.array(entry), fc.array(address, { maxLength: 4 }), (peer, forged, added) => {
      const chain = [...forged, ...added].join(',');
      const expected = added[0] ?? peer;
      const found = clientAddress(peer, chain, added.length);
      demand(found === clientAddress(expected, undefined, 0), `found ${found ?? 'nothing'}`);
      demand(clientAddress(peer, chain, 0) === clientAddress(peer, undefined, 0), 'believed without being asked');
    }),
    { numRuns: runs },
  );
  return Promise.resolve();
};

/** Any bytes are either the two passwords exactly as sent, or refused with 400; nothing is a surprise. */
export const bodiesAreExactOrRefused: Property = runs => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  const spaced = fc
    .tuple(text, text, fc.constantFrom(undefined, 1, '\t'))
    .map(([current_password, new_password, space]) => ({
      sent: { current_password, new_password },
      bytes: new TextEncoder().encode(JSON.stringify({ current_password, new_password }, null, space)),
    }));
  const anything = fc
    .oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.json().map(json => new TextEncoder().encode(json)),
      spaced.chain(({ bytes }) =>
        fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)).map(([at, byte]) => bytes.with(at, byte)),
      ),
    )
    .map(bytes => ({ sent: undefined, bytes }));
  fc.assert(
    fc.property(fc.oneof(spaced, anything), ({ sent, bytes }) => {
      try {
        const read = parseChangeRequest(bytes);
        const meant = sent ?? (JSON.parse(new TextDecoder().decode(bytes)) as typeof read);
        demand(read.current_password === meant.current_password && read.new_password === meant.new_password, 'altered');
        demand(Object.keys(meant).length === 2, 'more than two fields');
      } catch (error) {
        if (sent || !(error instanceof Problem) || error.status !== 400) throw error;
      }
    }),
    { numRuns: runs },
  );
  return Promise.resolve();
};
