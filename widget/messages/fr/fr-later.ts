/** French for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Vous utilisez maintenant un autre compte qu’auparavant. Vérifiez de quel compte vous vouliez changer le mot de passe.',
  noticeNotChanged: 'Bon retour. À notre connaissance, votre mot de passe n’a pas été modifié.',

  emailLabel: 'Adresse e-mail',
  sendLink: 'Envoyer le lien',
  cancel: 'Annuler',
  back: 'Retour',
  done: 'Terminé',

  emailSentHeading: 'Consultez votre messagerie',
  emailSentDescription:
    'Si {email} dispose d’un mot de passe ici, un lien pour en définir un nouveau est en route. Seul le dernier lien fonctionne.',
  emailSentHint:
    'Toujours rien après quelques minutes ? Regardez dans vos courriers indésirables. Si vous vous connectez avec Google ou via votre entreprise, c’est là que se change votre mot de passe.',
  emailSentAgain: 'Un autre lien est en route.',
  sendAgain: 'Renvoyer',
  sendAgainIn: 'Renvoyer dans {time}',

  changedHeading: 'Votre mot de passe a été modifié',
  changedDescription: 'Utilisez votre nouveau mot de passe à la prochaine connexion.',
  signOutIn: 'Pour protéger votre compte, votre session se fermera dans {time}.',
  signOutNow: 'Se reconnecter maintenant',
  staySignedIn: 'Garder ma session ouverte jusqu’à mon départ',
  signingOut: 'Déconnexion…',
  signOutFailed:
    'Votre nouveau mot de passe est enregistré, mais la déconnexion a échoué. Réessayez ou fermez votre navigateur.',

  tryAgainIn: 'Réessayer dans {time}',

  unavailableHeading: 'Les paramètres de mot de passe ne sont pas disponibles',
  elsewhereHeading: 'Vous vous connectez avec {provider}',
  elsewhereDescription: 'Votre mot de passe est géré par {provider}. Changez-le là-bas ; il s’appliquera aussitôt ici.',
  yourOrganisation: 'votre organisation',
  passwordlessDescription: 'Vous vous connectez sans mot de passe : il n’y a donc rien à changer.',
};
