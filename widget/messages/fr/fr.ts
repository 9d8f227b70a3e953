/**
 * French: the words of the first views, and where the others are.
 * Address and terms: “vous”; mot de passe, se connecter, lien, e-mail, compte.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'fr',
  first: {
    loading: 'Chargement de vos paramètres de mot de passe…',
    heading: 'Mot de passe',
    signedInAs: 'Vous utilisez le compte {email}.',
    lastChanged: 'Dernière modification le {date}.',

    signedOutHeading: 'Mot de passe oublié ?',
    signedOutDescription:
      'Rendez-vous sur la page de connexion et choisissez « Mot de passe oublié ? ». Vous recevrez par e-mail un lien pour en définir un nouveau.',
    signIn: 'Aller à la page de connexion',

    reauthenticate: 'Changer de mot de passe',
    reauthenticateHint: 'Reconnectez-vous pour confirmer votre identité, puis choisissez un nouveau mot de passe.',
    resetEmail: 'Recevoir un lien par e-mail',
    resetEmailHint: 'Nous l’enverrons à {email}. Vous n’aurez pas besoin de votre mot de passe actuel.',
    resetEmailAskHint:
      'Saisissez votre adresse e-mail et nous vous enverrons un lien pour définir un nouveau mot de passe.',
    directChange: 'Le changer ici même',
    directChangeHint: 'Saisissez votre mot de passe actuel et un nouveau.',
    universalLogin: 'Passer par la page de connexion',
    universalLoginHint: 'Choisissez-y « Mot de passe oublié ? » et suivez les instructions reçues par e-mail.',

    notLoaded: 'Une partie de cette page ne s’est pas chargée',
    tryAgain: 'Réessayer',

    sending: 'Envoi en cours…',
    changing: 'Modification de votre mot de passe…',
    leaving: 'Redirection vers la page de connexion…',

    failedHeading: 'Cela n’a pas fonctionné',
    errors: { offline: 'Vous êtes hors ligne. Vérifiez votre connexion et réessayez.' },
  },
  later: () => import('./fr-later.ts'),
  errors: () => import('./fr-errors.ts'),
  form: () => import('./fr-form.ts'),
};
