/** Portuguese (Portugal) for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Esta página ainda não está preparada para alterar palavras-passe.',
  'insecure-context': 'Esta página não usa uma ligação segura, por isso não é possível alterar palavras-passe aqui.',
  framed:
    'Esta página está a ser mostrada dentro de outro site, por isso não é possível alterar a palavra-passe aqui. Abra-a num separador próprio.',
  'blocked-by-policy': 'As definições de segurança deste site impedem-no. Informe o responsável pelo site.',
  'origin-not-allowed':
    'Este site não tem autorização para pedir um link de reposição. Informe o responsável pelo site.',
  'tenant-unreachable': 'Não é possível contactar o serviço de início de sessão. Tente novamente dentro de momentos.',
  'session-timeout': 'O serviço de início de sessão não respondeu a tempo. Tente novamente.',
  'storage-blocked':
    'O navegador bloqueia o armazenamento neste site, e o início de sessão precisa dele. Permita-o neste site e tente novamente.',
  'load-failed': 'Uma parte desta página não foi carregada. Verifique a ligação à Internet e tente novamente.',
  'redirect-blocked': 'O navegador não abriu a página de início de sessão. Tente novamente.',

  'rate-limited':
    'Pediu vários links em pouco tempo. Use o mais recente na sua caixa de entrada ou aguarde um momento.',
  'reset-not-allowed': 'Não é possível enviar daqui um link de reposição para esta conta.',
  'email-missing': 'Não sabemos o seu endereço de e-mail, por isso não podemos enviar um link.',
  'email-invalid': 'Introduza um endereço de e-mail, como nome@example.com.',
  'password-ill-formed': 'A nova palavra-passe contém um carácter danificado. Introduza-a de novo.',

  'login-cancelled': 'Voltou sem iniciar sessão. A sua palavra-passe não foi alterada.',
  'login-required': 'A sua sessão terminou. Inicie sessão de novo para continuar.',
  'login-failed': 'Não foi possível iniciar sessão. A sua palavra-passe não foi alterada.',

  'interaction-not-possible':
    'O serviço de início de sessão não conseguiu mostrar as suas páginas. A sua palavra-passe não foi alterada.',
  'client-not-allowed':
    'Esta aplicação não tem autorização para alterar palavras-passe desta forma. A sua palavra-passe não foi alterada.',
  'not-a-database-login':
    'Iniciou sessão sem uma palavra-passe guardada por nós. Para a alterar, inicie sessão com o seu e-mail e palavra-passe.',
  'reauthentication-not-requested':
    'A palavra-passe não lhe foi pedida de novo, por isso nada foi alterado. Tente novamente.',
  'password-proof-missing-or-old':
    'O início de sessão demorou demasiado para contar como confirmação. Tente novamente.',
  'session-proof-old': 'O início de sessão é demasiado antigo para contar como confirmação. Tente novamente.',
  'mfa-required': 'Confirme o início de sessão com o seu segundo fator para alterar a palavra-passe.',
  'identity-ambiguous': 'Não conseguimos determinar que palavra-passe alterar. Contacte o apoio ao cliente.',
  'password-change-unavailable':
    'Não foi possível abrir a página da palavra-passe. A sua palavra-passe não foi alterada.',
  'password-change-not-resumable':
    'Essa alteração da palavra-passe foi interrompida. A sua palavra-passe não foi alterada.',
  'password-page-missing':
    'A sessão foi iniciada, mas a página para escolher uma nova palavra-passe não abriu. A sua palavra-passe não foi alterada.',

  'invalid-request': 'O pedido não foi compreendido. Recarregue a página e tente novamente.',
  'unsupported-media-type': 'O pedido não foi compreendido. Recarregue a página e tente novamente.',
  'payload-too-large': 'É demasiado longa. Escolha uma palavra-passe mais curta.',
  'invalid-token': 'A sua sessão terminou. Inicie sessão de novo para continuar.',
  'insufficient-scope': 'Esta aplicação não tem autorização para alterar aqui a sua palavra-passe.',
  'wrong-password': 'Essa não é a sua palavra-passe atual.',
  'same-password': 'A nova palavra-passe é igual à atual.',
  'password-policy': 'A nova palavra-passe não cumpre os requisitos.',
  'password-reused': 'Já usou essa palavra-passe. Escolha uma que ainda não tenha usado.',
  'password-too-common': 'Essa palavra-passe é demasiado comum. Escolha uma mais difícil de adivinhar.',
  'password-contains-user-info': 'A nova palavra-passe contém dados pessoais, como o seu nome. Escolha outra.',
  'password-too-long': 'A nova palavra-passe é demasiado longa: no máximo 72 bytes, e alguns caracteres ocupam vários.',

  'not-a-database-user': 'A sua palavra-passe não é guardada aqui, por isso não pode ser alterada aqui.',
  'step-up-required':
    'A sua conta exige uma confirmação adicional. Inicie sessão mais uma vez para alterar a palavra-passe.',
  'account-blocked':
    'A sua conta está bloqueada após demasiadas tentativas. Um link de reposição por e-mail desbloqueia-a.',
  'leaked-password': 'A sua palavra-passe atual apareceu numa fuga de dados. Reponha-a com um link por e-mail.',
  'too-many-attempts': 'Demasiadas tentativas. Aguarde antes de tentar novamente.',

  busy: 'Muitas pessoas estão a alterar a palavra-passe neste momento. Tente novamente dentro de momentos.',
  'tenant-unavailable': 'O serviço de início de sessão está com um problema. Tente novamente dentro de momentos.',
  internal: 'Algo correu mal do nosso lado. Tente novamente.',
};
