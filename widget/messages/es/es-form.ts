/** Spanish for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Cambiar la contraseña',
  submit: 'Cambiar contraseña',
  fields: {
    current: { label: 'Contraseña actual', reveal: 'Mostrar la contraseña actual' },
    new: { label: 'Contraseña nueva', reveal: 'Mostrar la contraseña nueva' },
    repeat: { label: 'Repetir la contraseña nueva', reveal: 'Mostrar la contraseña repetida' },
  },
  capsLock: 'Bloq Mayús está activado.',
  refusals: {
    'current-missing': 'Escribe tu contraseña actual.',
    'new-missing': 'Escribe una contraseña nueva.',
    mismatch: 'No es igual que la contraseña nueva de arriba.',
  },

  rulesHeading: 'Requisitos de tu contraseña nueva:',
  rules: {
    'min-length': 'al menos {limit} caracteres',
    'max-length': 'como máximo {limit} bytes; las letras con tilde y los emojis ocupan varios',
    lowercase: 'una letra minúscula',
    uppercase: 'una letra mayúscula',
    number: 'un número',
    special: 'un carácter especial, como ! o ?',
    'three-of-four': 'tres de estos: letra minúscula, letra mayúscula, número, carácter especial',
    'identical-characters': 'ningún carácter más de {limit} veces seguidas',
    'sequential-characters': 'sin secuencias como abc o 321',
    'profile-data': 'nada de tu nombre ni de tu correo',
    dictionary: 'que no sea una contraseña común',
    history: 'que no sea ninguna de tus {limit} últimas contraseñas',
  },
  verdicts: { met: '(cumplido)', unmet: '(falta)', later: '(se comprueba al guardar)' },
  rulesMet: 'La contraseña nueva cumple todos los requisitos que podemos comprobar aquí.',
  rulesLeft: 'Aún falta: {rules}.',

  strength: [
    'Muy fácil de adivinar. Son mejores unas cuantas palabras sin relación.',
    'Fácil de adivinar. Son mejores unas cuantas palabras sin relación.',
    'Podría ser más segura. Cuanto más larga, mejor.',
    'Segura.',
    'Muy segura.',
  ],

  errors: {
    'outcome-unknown':
      'Se ha perdido la conexión y no sabemos si tu contraseña ha cambiado. Prueba a iniciar sesión con la nueva; si no funciona, la anterior sigue valiendo.',
  },
};
