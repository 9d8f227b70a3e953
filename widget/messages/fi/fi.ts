/**
 * Finnish: the words of the first views, and where the others are.
 * Address and terms: “sinä”; salasana, kirjautua, linkki, sähköposti, tili.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'fi',
  first: {
    loading: 'Ladataan salasana-asetuksia…',
    heading: 'Salasana',
    signedInAs: 'Kirjautuneena: {email}.',
    lastChanged: 'Viimeksi vaihdettu {date}.',

    signedOutHeading: 'Unohditko salasanan?',
    signedOutDescription:
      'Jatka kirjautumissivulle ja valitse siellä ”Unohditko salasanan?”. Lähetämme sähköpostiisi linkin, jolla voit asettaa uuden.',
    signIn: 'Jatka kirjautumiseen',

    reauthenticate: 'Vaihda salasana',
    reauthenticateHint: 'Vahvista henkilöllisyytesi kirjautumalla vielä kerran ja valitse sitten uusi salasana.',
    resetEmail: 'Pyydä linkki sähköpostiin',
    resetEmailHint: 'Lähetämme sen osoitteeseen {email}. Et tarvitse nykyistä salasanaasi.',
    resetEmailAskHint: 'Anna osoitteesi, niin lähetämme linkin, jolla voit asettaa uuden salasanan.',
    directChange: 'Vaihda suoraan tässä',
    directChangeHint: 'Anna nykyinen salasanasi ja uusi salasana.',
    universalLogin: 'Käytä kirjautumissivua',
    universalLoginHint: 'Valitse siellä ”Unohditko salasanan?” ja seuraa sähköpostin ohjeita.',

    notLoaded: 'Osa tästä sivusta ei latautunut',
    tryAgain: 'Yritä uudelleen',

    sending: 'Lähetetään…',
    changing: 'Vaihdetaan salasanaasi…',
    leaving: 'Siirrytään kirjautumissivulle…',

    failedHeading: 'Se ei onnistunut',
    errors: { offline: 'Olet offline-tilassa. Tarkista yhteytesi ja yritä uudelleen.' },
  },
  later: () => import('./fi-later.ts'),
  errors: () => import('./fi-errors.ts'),
  form: () => import('./fi-form.ts'),
};
