/** Spanish for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Has iniciado sesión con una cuenta distinta a la de antes. Comprueba de quién es la contraseña que querías cambiar.',
  noticeNotChanged: 'Hola de nuevo. Por lo que sabemos, tu contraseña no ha cambiado.',

  emailLabel: 'Correo electrónico',
  sendLink: 'Enviar el enlace',
  cancel: 'Cancelar',
  back: 'Volver',
  done: 'Listo',

  emailSentHeading: 'Revisa tu correo',
  emailSentDescription:
    'Si {email} tiene una contraseña aquí, un enlace para crear una nueva va en camino. Solo funciona el enlace más reciente.',
  emailSentHint:
    '¿No llega nada después de unos minutos? Mira en la carpeta de correo no deseado. Si inicias sesión con Google o a través de tu empresa, tu contraseña se cambia allí.',
  emailSentAgain: 'Otro enlace va en camino.',
  sendAgain: 'Volver a enviar',
  sendAgainIn: 'Volver a enviar en {time}',

  changedHeading: 'Tu contraseña se ha cambiado',
  changedDescription: 'Usa la contraseña nueva la próxima vez que inicies sesión.',
  signOutIn: 'Para proteger tu cuenta, la sesión se cerrará en {time}.',
  signOutNow: 'Volver a iniciar sesión ahora',
  staySignedIn: 'Mantener la sesión hasta que me vaya',
  signingOut: 'Cerrando la sesión…',
  signOutFailed:
    'Tu contraseña nueva ya está guardada, pero no hemos podido cerrar la sesión. Inténtalo de nuevo o cierra el navegador.',

  tryAgainIn: 'Reintentar en {time}',

  unavailableHeading: 'La configuración de la contraseña no está disponible',
  elsewhereHeading: 'Inicias sesión con {provider}',
  elsewhereDescription: 'Tu contraseña está en manos de {provider}. Cámbiala allí; aquí valdrá al instante.',
  yourOrganisation: 'tu organización',
  passwordlessDescription: 'Inicias sesión sin contraseña, así que no hay ninguna que cambiar.',
};
