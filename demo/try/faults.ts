/** Switches that make the tenant fail on order, through its control API. */
import { configuration } from '../site/configuration.ts';
import { element } from '../site/dom.ts';

/** What a fault of the control API consists of (`POST /__tenant/faults`). */
interface Fault {
  readonly path: string;
  readonly status?: number;
  readonly delayMs?: number;
  readonly drop?: boolean;
  readonly times?: number;
}

const MAIL = '/dbconnections/change_password';

const SWITCHES: readonly { readonly label: string; readonly faults: readonly Fault[] }[] = [
  {
    label: 'Tenant down',
    faults: [
      // The browser tries a dropped connection a second time.
      { path: MAIL, drop: true, times: 2 },
      { path: '/.well-known/openid-configuration', drop: true, times: 2 },
    ],
  },
  { label: 'Slow mail', faults: [{ path: MAIL, delayMs: 4000, times: 1 }] },
  { label: 'Rate-limited', faults: [{ path: MAIL, status: 429, times: 1 }] },
  { label: 'Tenant in trouble', faults: [{ path: MAIL, status: 503, times: 1 }] },
  { label: 'Slow sign-in', faults: [{ path: '/authorize', delayMs: 4000, times: 1 }] },
];

export function showFaults(place: HTMLElement, said: HTMLElement): void {
  const order = async (label: string, requests: readonly (() => Promise<Response>)[]): Promise<void> => {
    try {
      for (const request of requests) await request();
      said.textContent = `${label}: ready.`;
    } catch {
      said.textContent = 'The tenant cannot be reached.';
    }
  };
  const button = (label: string, requests: readonly (() => Promise<Response>)[]): HTMLElement => {
    const made = element('button', { type: 'button', class: 'button small' }, label);
    made.addEventListener('click', () => void order(label, requests));
    return made;
  };
  place.append(
    ...SWITCHES.map(({ label, faults }) =>
      button(
        label,
        faults.map(fault => () => control('faults', fault)),
      ),
    ),
    button('Reset users, mails and faults', [() => control('reset', {})]),
  );
}

function control(what: string, body: object): Promise<Response> {
  return fetch(`${configuration.tenant}/__tenant/${what}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
