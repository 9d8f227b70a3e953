/** Spanish for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Esta página aún no está preparada para cambiar contraseñas.',
  'insecure-context': 'Esta página no usa una conexión segura, así que aquí no se pueden cambiar contraseñas.',
  framed:
    'Esta página se muestra dentro de otro sitio, así que aquí no se puede cambiar la contraseña. Ábrela en su propia pestaña.',
  'blocked-by-policy': 'La configuración de seguridad de este sitio lo impide. Avisa a sus responsables.',
  'origin-not-allowed':
    'Este sitio no tiene permiso para pedir un enlace de restablecimiento. Avisa a sus responsables.',
  'tenant-unreachable':
    'Ahora mismo no podemos conectar con el servicio de inicio de sesión. Inténtalo de nuevo en un momento.',
  'session-timeout': 'El servicio de inicio de sesión no ha respondido a tiempo. Inténtalo de nuevo.',
  'storage-blocked':
    'Tu navegador bloquea el almacenamiento de este sitio, y hace falta para iniciar sesión. Permítelo para este sitio e inténtalo de nuevo.',
  'load-failed': 'Una parte de esta página no se ha cargado. Comprueba tu conexión e inténtalo de nuevo.',
  'redirect-blocked': 'Tu navegador no ha abierto la página de inicio de sesión. Inténtalo de nuevo.',

  'rate-limited':
    'Has pedido varios enlaces en poco tiempo. Usa el más reciente de tu bandeja de entrada o espera un momento.',
  'reset-not-allowed': 'Desde aquí no se puede enviar un enlace de restablecimiento para esta cuenta.',
  'email-missing': 'No conocemos tu dirección de correo, así que no podemos enviarte un enlace.',
  'email-invalid': 'Escribe una dirección de correo, como nombre@example.com.',
  'password-ill-formed': 'La contraseña nueva contiene un carácter dañado. Escríbela de nuevo.',

  'login-cancelled': 'Has vuelto sin iniciar sesión. Tu contraseña no ha cambiado.',
  'login-required': 'Tu sesión ha terminado. Inicia sesión de nuevo para continuar.',
  'login-failed': 'No se ha podido iniciar sesión. Tu contraseña no ha cambiado.',

  'interaction-not-possible':
    'El servicio de inicio de sesión no ha podido mostrar sus páginas. Tu contraseña no ha cambiado.',
  'client-not-allowed':
    'Esta aplicación no tiene permiso para cambiar contraseñas de esta forma. Tu contraseña no ha cambiado.',
  'not-a-database-login':
    'Has iniciado sesión sin una contraseña nuestra. Inicia sesión con tu correo y tu contraseña para cambiarla.',
  'reauthentication-not-requested':
    'No se te ha vuelto a pedir la contraseña, así que nada ha cambiado. Inténtalo de nuevo.',
  'password-proof-missing-or-old':
    'Has tardado demasiado en iniciar sesión y ya no cuenta como confirmación. Inténtalo de nuevo.',
  'session-proof-old': 'Tu inicio de sesión es demasiado antiguo para contar como confirmación. Inténtalo de nuevo.',
  'mfa-required': 'Confirma tu inicio de sesión con tu segundo factor para cambiar la contraseña.',
  'identity-ambiguous':
    'No hemos podido saber qué contraseña hay que cambiar. Ponte en contacto con el equipo de soporte.',
  'password-change-unavailable': 'No se ha podido abrir la página de la contraseña. Tu contraseña no ha cambiado.',
  'password-change-not-resumable': 'El cambio de contraseña se ha interrumpido. Tu contraseña no ha cambiado.',
  'password-page-missing':
    'Has iniciado sesión, pero la página para elegir una contraseña nueva no se ha abierto. Tu contraseña no ha cambiado.',

  'invalid-request': 'No se ha entendido la solicitud. Recarga la página e inténtalo de nuevo.',
  'unsupported-media-type': 'No se ha entendido la solicitud. Recarga la página e inténtalo de nuevo.',
  'payload-too-large': 'Es demasiado larga. Elige una contraseña más corta.',
  'invalid-token': 'Tu sesión ha terminado. Inicia sesión de nuevo para continuar.',
  'insufficient-scope': 'Esta aplicación no tiene permiso para cambiar aquí tu contraseña.',
  'wrong-password': 'Esa no es tu contraseña actual.',
  'same-password': 'La contraseña nueva es igual que la actual.',
  'password-policy': 'La contraseña nueva no cumple los requisitos.',
  'password-reused': 'Ya has usado esa contraseña. Elige una que no hayas usado nunca.',
  'password-too-common': 'Esa contraseña es demasiado común. Elige una más difícil de adivinar.',
  'password-contains-user-info': 'La contraseña nueva contiene datos personales, como tu nombre. Elige otra.',
  'password-too-long':
    'La contraseña nueva es demasiado larga: 72 bytes como máximo, y algunos caracteres ocupan varios.',

  'not-a-database-user': 'Tu contraseña no se guarda aquí, así que no se puede cambiar aquí.',
  'step-up-required':
    'Tu cuenta necesita una confirmación adicional. Inicia sesión una vez más para cambiar la contraseña.',
  'account-blocked':
    'Tu cuenta está bloqueada por demasiados intentos. Un enlace de restablecimiento por correo la desbloquea.',
  'leaked-password':
    'Tu contraseña actual ha aparecido en una filtración de datos. Restablécela con un enlace por correo.',
  'too-many-attempts': 'Demasiados intentos. Espera antes de volver a intentarlo.',

  busy: 'Muchas personas están cambiando su contraseña ahora mismo. Inténtalo de nuevo en un momento.',
  'tenant-unavailable':
    'El servicio de inicio de sesión tiene un problema ahora mismo. Inténtalo de nuevo en un momento.',
  internal: 'Algo ha fallado por nuestra parte. Inténtalo de nuevo.',
};
