/**
 * Portuguese (Brazil): the words of the first views, and where the others are.
 * Address and terms: “você”; senha, fazer login, link, e-mail, conta.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'pt-BR',
  first: {
    loading: 'Carregando as configurações da sua senha…',
    heading: 'Senha',
    signedInAs: 'Você entrou como {email}.',
    lastChanged: 'Última alteração: {date}.',

    signedOutHeading: 'Esqueceu a senha?',
    signedOutDescription:
      'Vá para a página de login e escolha “Esqueceu a senha?”. Enviaremos por e-mail um link para você criar uma nova.',
    signIn: 'Ir para o login',

    reauthenticate: 'Alterar a senha',
    reauthenticateHint: 'Faça login mais uma vez para confirmar que é você e depois escolha uma nova.',
    resetEmail: 'Receber um link por e-mail',
    resetEmailHint: 'Vamos enviá-lo para {email}. Você não precisará da senha atual.',
    resetEmailAskHint: 'Digite seu endereço e enviaremos um link para criar uma nova senha.',
    directChange: 'Alterar aqui mesmo',
    directChangeHint: 'Digite a senha atual e uma nova.',
    universalLogin: 'Usar a página de login',
    universalLoginHint: 'Escolha “Esqueceu a senha?” lá e siga as instruções do e-mail.',

    notLoaded: 'Parte desta página não foi carregada',
    tryAgain: 'Tentar novamente',

    sending: 'Enviando…',
    changing: 'Alterando sua senha…',
    leaving: 'Abrindo a página de login…',

    failedHeading: 'Não deu certo',
    errors: { offline: 'Você está sem internet. Verifique sua conexão e tente novamente.' },
  },
  later: () => import('./pt-BR-later.ts'),
  errors: () => import('./pt-BR-errors.ts'),
  form: () => import('./pt-BR-form.ts'),
};
