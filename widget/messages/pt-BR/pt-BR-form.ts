/** Portuguese (Brazil) for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Alterar a senha',
  submit: 'Alterar senha',
  fields: {
    current: { label: 'Senha atual', reveal: 'Mostrar a senha atual' },
    new: { label: 'Nova senha', reveal: 'Mostrar a nova senha' },
    repeat: { label: 'Repetir a nova senha', reveal: 'Mostrar a senha repetida' },
  },
  capsLock: 'O Caps Lock está ativado.',
  refusals: {
    'current-missing': 'Digite a senha atual.',
    'new-missing': 'Digite uma nova senha.',
    mismatch: 'Não é igual à nova senha acima.',
  },

  rulesHeading: 'Requisitos da nova senha:',
  rules: {
    'min-length': 'pelo menos {limit} caracteres',
    'max-length': 'no máximo {limit} bytes; letras acentuadas e emojis ocupam vários',
    lowercase: 'uma letra minúscula',
    uppercase: 'uma letra maiúscula',
    number: 'um número',
    special: 'um caractere especial, como ! ou ?',
    'three-of-four': 'três destes: letra minúscula, letra maiúscula, número, caractere especial',
    'identical-characters': 'nenhum caractere mais de {limit} vezes seguidas',
    'sequential-characters': 'nenhuma sequência como abc ou 321',
    'profile-data': 'nada do seu nome ou endereço de e-mail',
    dictionary: 'não ser uma senha comum',
    history: 'ser diferente das suas últimas {limit} senhas',
  },
  verdicts: { met: '(ok)', unmet: '(falta)', later: '(verificado ao salvar)' },
  rulesMet: 'A nova senha atende a todos os requisitos que podemos verificar aqui.',
  rulesLeft: 'Ainda falta: {rules}.',

  strength: [
    'Muito fácil de adivinhar. Algumas palavras sem relação entre si são melhores.',
    'Fácil de adivinhar. Algumas palavras sem relação entre si são melhores.',
    'Poderia ser mais forte. Quanto mais longa, melhor.',
    'Forte.',
    'Muito forte.',
  ],

  errors: {
    'outcome-unknown':
      'Perdemos a conexão e não sabemos se sua senha foi alterada. Tente fazer login com a nova; se não der, a antiga ainda vale.',
  },
};
