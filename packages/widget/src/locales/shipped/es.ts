import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'es',
  launcher: 'Dar mi opinión',
  close: 'Cerrar',
  back: 'Atrás',
  next: 'Siguiente',
  send: 'Enviar',
  retry: 'Intentar de nuevo',
  step: (page, pages) => `Paso ${page} de ${pages}`,
  ask: {
    expectation: '¿Qué espera de su visita?',
    experience: '¿Cómo fue su visita?',
    both: '¿Qué esperaba y cómo fue?',
  },
  part: { expectation: 'Espero', recalled: 'Esperaba', experience: 'Así fue' },
  answer: 'Mi respuesta',
  comma: ', ',
  of: (value, highest) => `${value} de ${highest}`,
  between: (low, high) => `entre «${low}» y «${high}»`,
  notApplicable: 'No es mi caso',
  required: 'necesita una respuesta',
  problem: 'Por favor, revise esto una vez más',
  needsAnswer: 'Por favor, dé una respuesta',
  tooLong: (excess, count) =>
    `Por favor, acorte el texto en ${excess} ${plural('es', count, { one: 'carácter', other: 'caracteres' })}`,
  sending: 'Enviando sus respuestas…',
  failed: 'No hemos podido enviar sus respuestas. Siguen aquí. Por favor, inténtelo de nuevo.',
  thanks: 'Gracias. Esto nos ayuda a hacerlo mejor con la próxima persona.',
  stillThere: '¿Sigue ahí?',
  startsOver: 'Si no, sus respuestas se borrarán para que nadie más las vea.',
  stay: 'Sí, continuar',
  language: 'Idioma',
  larger: 'Letra más grande',
  aloud: 'Leer en voz alta',
  silent: 'Dejar de leer',
  easy: 'Palabras fáciles',
  left: count => `Caracteres que quedan: ${count}`,
  anonymous: 'No hace falta que diga quién es. Esto parece un nombre, un teléfono o un correo electrónico.',
  introduces: /me llamo|mi nombre es/i,
};
export default messages;
