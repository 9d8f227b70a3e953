/**
 * Spanish: the words of the first views, and where the others are.
 * Address and terms: “tú”; contraseña, iniciar sesión, enlace, correo electrónico, cuenta.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'es',
  first: {
    loading: 'Cargando la configuración de tu contraseña…',
    heading: 'Contraseña',
    signedInAs: 'Has iniciado sesión como {email}.',
    lastChanged: 'Último cambio: {date}.',

    signedOutHeading: '¿Olvidaste tu contraseña?',
    signedOutDescription:
      'Ve a la página de inicio de sesión y elige allí «¿Olvidaste tu contraseña?». Te enviaremos por correo un enlace para crear una nueva.',
    signIn: 'Ir al inicio de sesión',

    reauthenticate: 'Cambiar la contraseña',
    reauthenticateHint: 'Vuelve a iniciar sesión para confirmar que eres tú y elige después una nueva.',
    resetEmail: 'Recibir un enlace por correo',
    resetEmailHint: 'Lo enviaremos a {email}. No necesitarás tu contraseña actual.',
    resetEmailAskHint: 'Escribe tu dirección de correo y te enviaremos un enlace para crear una contraseña nueva.',
    directChange: 'Cambiarla aquí mismo',
    directChangeHint: 'Escribe tu contraseña actual y una nueva.',
    universalLogin: 'Usar la página de inicio de sesión',
    universalLoginHint: 'Elige allí «¿Olvidaste tu contraseña?» y sigue las instrucciones del correo.',

    notLoaded: 'Una parte de esta página no se ha cargado',
    tryAgain: 'Reintentar',

    sending: 'Enviando…',
    changing: 'Cambiando tu contraseña…',
    leaving: 'Abriendo la página de inicio de sesión…',

    failedHeading: 'No ha funcionado',
    errors: { offline: 'No tienes conexión a internet. Revísala e inténtalo de nuevo.' },
  },
  later: () => import('./es-later.ts'),
  errors: () => import('./es-errors.ts'),
  form: () => import('./es-form.ts'),
};
