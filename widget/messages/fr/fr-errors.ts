/** French for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Cette page n’est pas encore configurée pour changer de mot de passe.',
  'insecure-context':
    'Cette page n’est pas servie par une connexion sécurisée : il est impossible d’y changer de mot de passe.',
  framed:
    'Cette page est affichée dans un autre site : il est impossible d’y changer de mot de passe. Ouvrez-la dans son propre onglet.',
  'blocked-by-policy': 'Les réglages de sécurité de ce site l’empêchent. Merci de le signaler à son exploitant.',
  'origin-not-allowed':
    'Ce site n’est pas autorisé à demander un lien de réinitialisation. Merci de le signaler à son exploitant.',
  'tenant-unreachable': 'Le service de connexion est injoignable pour le moment. Réessayez dans un instant.',
  'session-timeout': 'Le service de connexion n’a pas répondu à temps. Réessayez.',
  'storage-blocked':
    'Votre navigateur bloque le stockage pour ce site, or la connexion en a besoin. Autorisez-le pour ce site et réessayez.',
  'load-failed': 'Une partie de cette page ne s’est pas chargée. Vérifiez votre connexion et réessayez.',
  'redirect-blocked': 'Votre navigateur n’a pas ouvert la page de connexion. Réessayez.',

  'rate-limited':
    'Vous avez demandé plusieurs liens en peu de temps. Utilisez le plus récent dans votre boîte de réception ou patientez un instant.',
  'reset-not-allowed': 'Il n’est pas possible d’envoyer d’ici un lien de réinitialisation pour ce compte.',
  'email-missing': 'Nous ne connaissons pas votre adresse e-mail et ne pouvons donc pas vous envoyer de lien.',
  'email-invalid': 'Saisissez une adresse e-mail, par exemple nom@example.com.',
  'password-ill-formed': 'Le nouveau mot de passe contient un caractère endommagé. Saisissez-le de nouveau.',

  'login-cancelled': 'La connexion n’a pas eu lieu. Votre mot de passe est inchangé.',
  'login-required': 'Votre session a expiré. Reconnectez-vous pour continuer.',
  'login-failed': 'La connexion a échoué. Votre mot de passe est inchangé.',

  'interaction-not-possible': 'Le service de connexion n’a pas pu afficher ses pages. Votre mot de passe est inchangé.',
  'client-not-allowed':
    'Cette application n’est pas autorisée à changer les mots de passe de cette façon. Votre mot de passe est inchangé.',
  'not-a-database-login':
    'Votre connexion s’est faite sans mot de passe enregistré chez nous. Connectez-vous avec votre adresse e-mail et votre mot de passe pour le changer.',
  'reauthentication-not-requested':
    'Votre mot de passe ne vous a pas été redemandé : rien n’a donc été modifié. Réessayez.',
  'password-proof-missing-or-old': 'Votre connexion a pris trop de temps pour valoir confirmation. Réessayez.',
  'session-proof-old': 'Votre connexion est trop ancienne pour valoir confirmation. Réessayez.',
  'mfa-required': 'Confirmez votre connexion avec votre second facteur pour changer de mot de passe.',
  'identity-ambiguous': 'Nous n’avons pas pu déterminer quel mot de passe changer. Contactez l’assistance.',
  'password-change-unavailable': 'La page du mot de passe n’a pas pu s’ouvrir. Votre mot de passe est inchangé.',
  'password-change-not-resumable': 'Ce changement de mot de passe a été interrompu. Votre mot de passe est inchangé.',
  'password-page-missing':
    'La connexion a réussi, mais la page pour choisir un nouveau mot de passe ne s’est pas ouverte. Votre mot de passe est inchangé.',

  'invalid-request': 'La demande n’a pas été comprise. Rechargez la page et réessayez.',
  'unsupported-media-type': 'La demande n’a pas été comprise. Rechargez la page et réessayez.',
  'payload-too-large': 'C’est trop long. Choisissez un mot de passe plus court.',
  'invalid-token': 'Votre session a expiré. Reconnectez-vous pour continuer.',
  'insufficient-scope': 'Cette application n’est pas autorisée à changer votre mot de passe ici.',
  'wrong-password': 'Ce n’est pas votre mot de passe actuel.',
  'same-password': 'Le nouveau mot de passe est identique à l’actuel.',
  'password-policy': 'Le nouveau mot de passe ne remplit pas les conditions.',
  'password-reused': 'Vous avez déjà utilisé ce mot de passe. Choisissez-en un que vous n’avez jamais utilisé.',
  'password-too-common': 'Ce mot de passe est trop courant. Choisissez-en un plus difficile à deviner.',
  'password-contains-user-info':
    'Le nouveau mot de passe contient des informations personnelles, comme votre nom. Choisissez-en un autre.',
  'password-too-long':
    'Le nouveau mot de passe est trop long : 72 octets au maximum, et certains caractères en occupent plusieurs.',

  'not-a-database-user': 'Votre mot de passe n’est pas géré ici et ne peut donc pas y être changé.',
  'step-up-required':
    'Votre compte exige une confirmation supplémentaire. Reconnectez-vous pour changer de mot de passe.',
  'account-blocked':
    'Votre compte est bloqué après trop de tentatives. Un lien de réinitialisation par e-mail lève le blocage.',
  'leaked-password':
    'Votre mot de passe actuel est apparu dans une fuite de données. Réinitialisez-le avec un lien par e-mail.',
  'too-many-attempts': 'Trop de tentatives. Patientez avant de réessayer.',

  busy: 'Beaucoup de personnes changent de mot de passe en ce moment. Réessayez dans un instant.',
  'tenant-unavailable': 'Le service de connexion rencontre un problème. Réessayez dans un instant.',
  internal: 'Un problème est survenu de notre côté. Réessayez.',
};
