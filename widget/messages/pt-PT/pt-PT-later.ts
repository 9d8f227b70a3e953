/** Portuguese (Portugal) for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Iniciou agora sessão com uma conta diferente da anterior. Verifique de quem é a palavra-passe que queria alterar.',
  noticeNotChanged: 'Olá de novo. Tanto quanto sabemos, a sua palavra-passe não foi alterada.',

  emailLabel: 'Endereço de e-mail',
  sendLink: 'Enviar o link',
  cancel: 'Cancelar',
  back: 'Voltar',
  done: 'Concluído',

  emailSentHeading: 'Consulte o seu e-mail',
  emailSentDescription:
    'Se {email} tiver uma palavra-passe aqui, já vai a caminho um link para definir uma nova. Só funciona o link mais recente.',
  emailSentHint:
    'Ainda nada ao fim de alguns minutos? Veja na pasta de spam. Se inicia sessão com o Google ou através da sua empresa, é lá que se altera a palavra-passe.',
  emailSentAgain: 'Outro link vai a caminho.',
  sendAgain: 'Enviar de novo',
  sendAgainIn: 'Enviar de novo em {time}',

  changedHeading: 'A sua palavra-passe foi alterada',
  changedDescription: 'Use a nova palavra-passe da próxima vez que iniciar sessão.',
  signOutIn: 'Para proteger a sua conta, a sessão será terminada em {time}.',
  signOutNow: 'Iniciar sessão de novo agora',
  staySignedIn: 'Manter a sessão até eu sair',
  signingOut: 'A terminar a sessão…',
  signOutFailed:
    'A nova palavra-passe já está definida, mas não foi possível terminar a sessão. Tente novamente ou feche o navegador.',

  tryAgainIn: 'Tentar novamente em {time}',

  unavailableHeading: 'As definições da palavra-passe não estão disponíveis',
  elsewhereHeading: 'Início de sessão com {provider}',
  elsewhereDescription: 'Quem gere a sua palavra-passe é {provider}. Altere-a lá; aqui ficará válida de imediato.',
  yourOrganisation: 'a sua organização',
  passwordlessDescription: 'Inicia sessão sem palavra-passe, por isso não há nenhuma para alterar.',
};
