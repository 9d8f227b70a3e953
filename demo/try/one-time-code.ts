/** Plays the authenticator app of the demo user who has one. */
import { TOTP } from 'otpauth';

/** Shows the current code until the place leaves the page. */
export function showCode(place: HTMLElement, secret: string): void {
  const totp = new TOTP({ secret });
  const code = document.createElement('code');
  place.append(code);
  const tell = (): void => {
    code.textContent = totp.generate();
    if (code.isConnected) setTimeout(tell, totp.remaining());
  };
  queueMicrotask(tell);
}
