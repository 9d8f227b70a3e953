/**
 * Czech: the words of the first views, and where the others are.
 * Address and terms: “vy”, forms without gender; heslo, přihlásit se, odkaz, e-mail, účet.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'cs',
  first: {
    loading: 'Načítá se nastavení hesla…',
    heading: 'Heslo',
    signedInAs: 'Přihlášený účet: {email}.',
    lastChanged: 'Poslední změna: {date}.',

    signedOutHeading: 'Zapomněli jste heslo?',
    signedOutDescription:
      'Pokračujte na přihlašovací stránku a zvolte tam „Zapomněli jste heslo?“. Pošleme vám e-mailem odkaz pro nastavení nového.',
    signIn: 'Pokračovat k přihlášení',

    reauthenticate: 'Změnit heslo',
    reauthenticateHint: 'Přihlaste se ještě jednou na potvrzení, že jste to vy, a pak zvolte nové heslo.',
    resetEmail: 'Získat odkaz e-mailem',
    resetEmailHint: 'Pošleme ho na adresu {email}. Současné heslo nebudete potřebovat.',
    resetEmailAskHint: 'Zadejte svou adresu a pošleme vám odkaz pro nastavení nového hesla.',
    directChange: 'Změnit přímo tady',
    directChangeHint: 'Zadejte současné heslo a nové heslo.',
    universalLogin: 'Použít přihlašovací stránku',
    universalLoginHint: 'Zvolte tam „Zapomněli jste heslo?“ a postupujte podle e-mailu.',

    notLoaded: 'Část této stránky se nenačetla',
    tryAgain: 'Zkusit znovu',

    sending: 'Odesílání…',
    changing: 'Mění se vaše heslo…',
    leaving: 'Přechod na přihlašovací stránku…',

    failedHeading: 'To se nepodařilo',
    errors: { offline: 'Jste offline. Zkontrolujte připojení a zkuste to znovu.' },
  },
  later: () => import('./cs-later.ts'),
  errors: () => import('./cs-errors.ts'),
  form: () => import('./cs-form.ts'),
};
