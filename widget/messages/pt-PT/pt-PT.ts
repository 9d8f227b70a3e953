/**
 * Portuguese (Portugal): the words of the first views, and where the others are.
 * Address and terms: formal third person, no pronoun; palavra-passe, iniciar sessão, link, e-mail, conta.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'pt-PT',
  first: {
    loading: 'A carregar as definições da palavra-passe…',
    heading: 'Palavra-passe',
    signedInAs: 'Sessão iniciada como {email}.',
    lastChanged: 'Última alteração: {date}.',

    signedOutHeading: 'Esqueceu-se da palavra-passe?',
    signedOutDescription:
      'Avance para a página de início de sessão e escolha «Esqueceu-se da palavra-passe?». Enviaremos por e-mail um link para definir uma nova.',
    signIn: 'Avançar para o início de sessão',

    reauthenticate: 'Alterar a palavra-passe',
    reauthenticateHint: 'Inicie sessão mais uma vez para confirmar a sua identidade e escolha depois uma nova.',
    resetEmail: 'Receber um link por e-mail',
    resetEmailHint: 'Enviamo-lo para {email}. Não vai precisar da palavra-passe atual.',
    resetEmailAskHint: 'Introduza o seu endereço e enviaremos um link para definir uma nova palavra-passe.',
    directChange: 'Alterar aqui mesmo',
    directChangeHint: 'Introduza a palavra-passe atual e uma nova.',
    universalLogin: 'Usar a página de início de sessão',
    universalLoginHint: 'Escolha aí «Esqueceu-se da palavra-passe?» e siga o e-mail.',

    notLoaded: 'Uma parte desta página não foi carregada',
    tryAgain: 'Tentar novamente',

    sending: 'A enviar…',
    changing: 'A alterar a sua palavra-passe…',
    leaving: 'A abrir a página de início de sessão…',

    failedHeading: 'Não funcionou',
    errors: { offline: 'Está sem ligação à Internet. Verifique-a e tente novamente.' },
  },
  later: () => import('./pt-PT-later.ts'),
  errors: () => import('./pt-PT-errors.ts'),
  form: () => import('./pt-PT-form.ts'),
};
