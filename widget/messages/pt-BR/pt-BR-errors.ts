/** Portuguese (Brazil) for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Esta página ainda não está configurada para alterar senhas.',
  'insecure-context': 'Esta página não usa uma conexão segura, então não é possível alterar senhas aqui.',
  framed:
    'Esta página está sendo exibida dentro de outro site, então não é possível alterar a senha aqui. Abra-a em uma guia própria.',
  'blocked-by-policy': 'As configurações de segurança deste site impedem isso. Avise o responsável pelo site.',
  'origin-not-allowed':
    'Este site não tem permissão para solicitar um link de redefinição. Avise o responsável pelo site.',
  'tenant-unreachable': 'Não conseguimos acessar o serviço de login no momento. Tente novamente em instantes.',
  'session-timeout': 'O serviço de login não respondeu a tempo. Tente novamente.',
  'storage-blocked':
    'Seu navegador bloqueia o armazenamento neste site, e o login precisa dele. Permita-o para este site e tente novamente.',
  'load-failed': 'Parte desta página não foi carregada. Verifique sua conexão e tente novamente.',
  'redirect-blocked': 'Seu navegador não abriu a página de login. Tente novamente.',

  'rate-limited':
    'Você pediu vários links em pouco tempo. Use o mais recente da sua caixa de entrada ou espere um momento.',
  'reset-not-allowed': 'Não é possível enviar um link de redefinição para esta conta por aqui.',
  'email-missing': 'Não sabemos seu endereço de e-mail, por isso não podemos enviar um link.',
  'email-invalid': 'Digite um endereço de e-mail, como nome@example.com.',
  'password-ill-formed': 'A nova senha contém um caractere corrompido. Digite-a novamente.',

  'login-cancelled': 'Você voltou sem fazer login. Sua senha não foi alterada.',
  'login-required': 'Sua sessão terminou. Faça login de novo para continuar.',
  'login-failed': 'Não foi possível fazer login. Sua senha não foi alterada.',

  'interaction-not-possible': 'O serviço de login não conseguiu mostrar suas páginas. Sua senha não foi alterada.',
  'client-not-allowed':
    'Este aplicativo não tem permissão para alterar senhas desta forma. Sua senha não foi alterada.',
  'not-a-database-login':
    'Você fez login sem uma senha guardada por nós. Para alterá-la, faça login com seu e-mail e sua senha.',
  'reauthentication-not-requested': 'Sua senha não foi pedida de novo, então nada foi alterado. Tente novamente.',
  'password-proof-missing-or-old': 'Seu login demorou demais para valer como confirmação. Tente novamente.',
  'session-proof-old': 'Seu login é antigo demais para valer como confirmação. Tente novamente.',
  'mfa-required': 'Confirme o login com seu segundo fator para alterar a senha.',
  'identity-ambiguous': 'Não conseguimos identificar qual senha alterar. Entre em contato com o suporte.',
  'password-change-unavailable': 'Não foi possível abrir a página da senha. Sua senha não foi alterada.',
  'password-change-not-resumable': 'Essa alteração de senha foi interrompida. Sua senha não foi alterada.',
  'password-page-missing':
    'Você fez login, mas a página para escolher uma nova senha não abriu. Sua senha não foi alterada.',

  'invalid-request': 'A solicitação não foi compreendida. Recarregue a página e tente novamente.',
  'unsupported-media-type': 'A solicitação não foi compreendida. Recarregue a página e tente novamente.',
  'payload-too-large': 'É longa demais. Escolha uma senha mais curta.',
  'invalid-token': 'Sua sessão terminou. Faça login de novo para continuar.',
  'insufficient-scope': 'Este aplicativo não tem permissão para alterar sua senha aqui.',
  'wrong-password': 'Essa não é sua senha atual.',
  'same-password': 'A nova senha é igual à atual.',
  'password-policy': 'A nova senha não atende aos requisitos.',
  'password-reused': 'Você já usou essa senha. Escolha uma que ainda não tenha usado.',
  'password-too-common': 'Essa senha é comum demais. Escolha uma mais difícil de adivinhar.',
  'password-contains-user-info': 'A nova senha contém dados pessoais, como seu nome. Escolha outra.',
  'password-too-long': 'A nova senha é longa demais: no máximo 72 bytes, e alguns caracteres ocupam vários.',

  'not-a-database-user': 'Sua senha não fica guardada aqui, então não pode ser alterada aqui.',
  'step-up-required': 'Sua conta exige uma confirmação adicional. Faça login mais uma vez para alterar a senha.',
  'account-blocked':
    'Sua conta está bloqueada por excesso de tentativas. Um link de redefinição por e-mail a desbloqueia.',
  'leaked-password': 'Sua senha atual apareceu em um vazamento de dados. Redefina-a com um link por e-mail.',
  'too-many-attempts': 'Tentativas demais. Espere antes de tentar novamente.',

  busy: 'Muitas pessoas estão alterando a senha agora. Tente novamente em instantes.',
  'tenant-unavailable': 'O serviço de login está com um problema. Tente novamente em instantes.',
  internal: 'Algo deu errado do nosso lado. Tente novamente.',
};
