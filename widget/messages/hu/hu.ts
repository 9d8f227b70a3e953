/**
 * Hungarian: the words of the first views, and where the others are.
 * Address and terms: formal third person (“Ön”); jelszó, bejelentkezés, link, e-mail, fiók.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'hu',
  first: {
    loading: 'A jelszóbeállítások betöltése…',
    heading: 'Jelszó',
    signedInAs: 'Bejelentkezve mint {email}.',
    lastChanged: 'Utolsó módosítás: {date}.',

    signedOutHeading: 'Elfelejtette a jelszavát?',
    signedOutDescription:
      'Lépjen tovább a bejelentkezési oldalra, és válassza ott az „Elfelejtette a jelszavát?” lehetőséget. E-mailben küldünk egy linket az új jelszó beállításához.',
    signIn: 'Tovább a bejelentkezéshez',

    reauthenticate: 'Jelszó módosítása',
    reauthenticateHint: 'Jelentkezzen be még egyszer annak igazolására, hogy Ön az, majd válasszon új jelszót.',
    resetEmail: 'Link kérése e-mailben',
    resetEmailHint: 'Ide küldjük: {email}. A jelenlegi jelszóra nem lesz szükség.',
    resetEmailAskHint: 'Adja meg a címét, és küldünk egy linket az új jelszó beállításához.',
    directChange: 'Módosítás itt helyben',
    directChangeHint: 'Adja meg a jelenlegi jelszavát és egy újat.',
    universalLogin: 'A bejelentkezési oldal használata',
    universalLoginHint: 'Válassza ott az „Elfelejtette a jelszavát?” lehetőséget, és kövesse az e-mail utasításait.',

    notLoaded: 'Az oldal egy része nem töltődött be',
    tryAgain: 'Újrapróbálás',

    sending: 'Küldés…',
    changing: 'A jelszó módosítása…',
    leaving: 'A bejelentkezési oldal megnyitása…',

    failedHeading: 'Ez nem sikerült',
    errors: { offline: 'Nincs internetkapcsolat. Ellenőrizze a kapcsolatot, és próbálja újra.' },
  },
  later: () => import('./hu-later.ts'),
  errors: () => import('./hu-errors.ts'),
  form: () => import('./hu-form.ts'),
};
