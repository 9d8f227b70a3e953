/** French for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Changer de mot de passe',
  submit: 'Changer de mot de passe',
  fields: {
    current: { label: 'Mot de passe actuel', reveal: 'Afficher le mot de passe actuel' },
    new: { label: 'Nouveau mot de passe', reveal: 'Afficher le nouveau mot de passe' },
    repeat: { label: 'Répéter le nouveau mot de passe', reveal: 'Afficher le mot de passe répété' },
  },
  capsLock: 'Le verrouillage des majuscules est activé.',
  refusals: {
    'current-missing': 'Saisissez votre mot de passe actuel.',
    'new-missing': 'Saisissez un nouveau mot de passe.',
    mismatch: 'Ce n’est pas le même que le nouveau mot de passe ci-dessus.',
  },

  rulesHeading: 'Conditions pour votre nouveau mot de passe :',
  rules: {
    'min-length': 'au moins {limit} caractères',
    'max-length': 'au plus {limit} octets ; les lettres accentuées et les émojis en occupent plusieurs',
    lowercase: 'une lettre minuscule',
    uppercase: 'une lettre majuscule',
    number: 'un chiffre',
    special: 'un caractère spécial, comme ! ou ?',
    'three-of-four': 'trois de ces éléments : minuscule, majuscule, chiffre, caractère spécial',
    'identical-characters': 'aucun caractère plus de {limit} fois de suite',
    'sequential-characters': 'aucune suite comme abc ou 321',
    'profile-data': 'rien qui vienne de votre nom ou de votre adresse e-mail',
    dictionary: 'pas un mot de passe courant',
    history: 'aucun de vos {limit} derniers mots de passe',
  },
  verdicts: { met: '(rempli)', unmet: '(manque encore)', later: '(vérifié à l’enregistrement)' },
  rulesMet: 'Le nouveau mot de passe remplit toutes les conditions que nous pouvons vérifier ici.',
  rulesLeft: 'Il manque encore : {rules}.',

  strength: [
    'Très facile à deviner. Préférez quelques mots sans rapport entre eux.',
    'Facile à deviner. Préférez quelques mots sans rapport entre eux.',
    'Peut mieux faire. Plus long, c’est mieux.',
    'Fort.',
    'Très fort.',
  ],

  errors: {
    'outcome-unknown':
      'La connexion a été perdue et nous ne savons pas si votre mot de passe a été modifié. Essayez de vous connecter avec le nouveau ; si cela échoue, l’ancien reste valable.',
  },
};
