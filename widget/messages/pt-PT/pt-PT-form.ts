/** Portuguese (Portugal) for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Alterar a palavra-passe',
  submit: 'Alterar palavra-passe',
  fields: {
    current: { label: 'Palavra-passe atual', reveal: 'Mostrar a palavra-passe atual' },
    new: { label: 'Nova palavra-passe', reveal: 'Mostrar a nova palavra-passe' },
    repeat: { label: 'Repetir a nova palavra-passe', reveal: 'Mostrar a palavra-passe repetida' },
  },
  capsLock: 'O Caps Lock está ativado.',
  refusals: {
    'current-missing': 'Introduza a palavra-passe atual.',
    'new-missing': 'Introduza uma nova palavra-passe.',
    mismatch: 'Não é igual à nova palavra-passe acima.',
  },

  rulesHeading: 'Requisitos da nova palavra-passe:',
  rules: {
    'min-length': 'pelo menos {limit} caracteres',
    'max-length': 'no máximo {limit} bytes; as letras acentuadas e os emojis ocupam vários',
    lowercase: 'uma letra minúscula',
    uppercase: 'uma letra maiúscula',
    number: 'um número',
    special: 'um carácter especial, como ! ou ?',
    'three-of-four': 'três destes: letra minúscula, letra maiúscula, número, carácter especial',
    'identical-characters': 'nenhum carácter mais de {limit} vezes seguidas',
    'sequential-characters': 'nenhuma sequência como abc ou 321',
    'profile-data': 'nada do seu nome ou endereço de e-mail',
    dictionary: 'não ser uma palavra-passe comum',
    history: 'ser diferente das suas últimas {limit} palavras-passe',
  },
  verdicts: { met: '(cumprido)', unmet: '(em falta)', later: '(verificado ao guardar)' },
  rulesMet: 'A nova palavra-passe cumpre todos os requisitos que podemos verificar aqui.',
  rulesLeft: 'Ainda falta: {rules}.',

  strength: [
    'Muito fácil de adivinhar. São melhores algumas palavras sem relação entre si.',
    'Fácil de adivinhar. São melhores algumas palavras sem relação entre si.',
    'Podia ser mais forte. Quanto mais longa, melhor.',
    'Forte.',
    'Muito forte.',
  ],

  errors: {
    'outcome-unknown':
      'Perdemos a ligação e não sabemos se a sua palavra-passe foi alterada. Tente iniciar sessão com a nova; se não der, a antiga continua válida.',
  },
};
