import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Sí',
  no: 'No',
  other: 'Con sus palabras',
  rank: 'Elija primero lo primero, luego lo segundo, y así',
  up: option => `Subir: ${option}`,
  down: option => `Bajar: ${option}`,
  out: option => `Quitar: ${option}`,
  gone: option => `Quitado: ${option}`,
  part: {
    minimum: 'Aceptaría',
    desired: 'Desearía',
    importance: 'Cuánto me importa',
  },
  ask: {
    expectation: '¿Qué aceptaría como mínimo y qué desearía?',
    both: '¿Qué aceptaba como mínimo, qué deseaba y cómo fue?',
  },
  compared: '¿Cómo fue, comparado con lo que esperaba?',
  comparisons: [
    'mucho peor de lo que esperaba',
    'peor de lo que esperaba',
    'un poco peor de lo que esperaba',
    'como esperaba',
    'un poco mejor de lo que esperaba',
    'mejor de lo que esperaba',
    'mucho mejor de lo que esperaba',
  ],
  pointsLeft: points => `Puntos que quedan: ${points}`,
  pointsOver: points => `Puntos de más: ${points}`,
  agree: 'Estoy de acuerdo',
  contact: {
    name: 'Su nombre',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    message: '¿De qué se trata?',
    apart: 'Esto se guarda aparte de sus respuestas. Puede dejarlo vacío.',
    needsReach: 'Escriba un teléfono o un correo electrónico',
    needsConsent: 'Marque la casilla, o déjelo todo vacío',
  },
  change: 'Cambiar',
};
export default messages;
