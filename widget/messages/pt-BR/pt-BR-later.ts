/** Portuguese (Brazil) for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Agora você está em uma conta diferente da anterior. Confira de quem é a senha que você queria alterar.',
  noticeNotChanged: 'Olá de novo. Até onde sabemos, sua senha não foi alterada.',

  emailLabel: 'Endereço de e-mail',
  sendLink: 'Enviar o link',
  cancel: 'Cancelar',
  back: 'Voltar',
  done: 'Concluído',

  emailSentHeading: 'Confira seu e-mail',
  emailSentDescription:
    'Se {email} tiver uma senha aqui, um link para criar uma nova já está a caminho. Só o link mais recente funciona.',
  emailSentHint:
    'Nada depois de alguns minutos? Olhe na pasta de spam. Se você faz login com o Google ou pela sua empresa, a senha é alterada lá.',
  emailSentAgain: 'Outro link está a caminho.',
  sendAgain: 'Enviar de novo',
  sendAgainIn: 'Enviar de novo em {time}',

  changedHeading: 'Sua senha foi alterada',
  changedDescription: 'Use a nova senha na próxima vez que fizer login.',
  signOutIn: 'Para proteger sua conta, sua sessão será encerrada em {time}.',
  signOutNow: 'Fazer login de novo agora',
  staySignedIn: 'Manter a sessão até eu sair',
  signingOut: 'Encerrando a sessão…',
  signOutFailed:
    'A nova senha já está valendo, mas não foi possível encerrar a sessão. Tente novamente ou feche o navegador.',

  tryAgainIn: 'Tentar novamente em {time}',

  unavailableHeading: 'As configurações de senha não estão disponíveis',
  elsewhereHeading: 'Você faz login com {provider}',
  elsewhereDescription: 'Quem cuida da sua senha é {provider}. Altere-a lá; ela vale aqui imediatamente.',
  yourOrganisation: 'sua organização',
  passwordlessDescription: 'Você faz login sem senha, então não há nenhuma para alterar.',
};
