import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'it',
  launcher: 'La sua opinione',
  close: 'Chiudi',
  back: 'Indietro',
  next: 'Avanti',
  send: 'Invia',
  retry: 'Riprova',
  step: (page, pages) => `Passo ${page} di ${pages}`,
  ask: {
    expectation: 'Che cosa si aspetta dalla sua visita?',
    experience: 'Com’è andata la sua visita?',
    both: 'Che cosa si aspettava, e com’è andata?',
  },
  part: { expectation: 'Mi aspetto', recalled: 'Mi aspettavo', experience: 'È andata così' },
  answer: 'La mia risposta',
  comma: ', ',
  of: (value, highest) => `${value} su ${highest}`,
  between: (low, high) => `tra «${low}» e «${high}»`,
  notApplicable: 'Non mi riguarda',
  required: 'serve una risposta',
  problem: 'Per favore, dia un altro sguardo qui',
  needsAnswer: 'Per favore, dia una risposta',
  tooLong: (excess, count) =>
    `Per favore, accorci il testo di ${excess} ${plural('it', count, { one: 'carattere', other: 'caratteri' })}`,
  sending: 'Stiamo inviando le sue risposte…',
  failed: 'Non è stato possibile inviare le sue risposte. Sono ancora qui. Per favore, riprovi.',
  thanks: 'Grazie. Questo ci aiuta a fare meglio per la prossima persona.',
  stillThere: 'È ancora qui?',
  startsOver: 'Se no, le sue risposte verranno cancellate, così nessun altro le vede.',
  stay: 'Sì, continua',
  language: 'Lingua',
  larger: 'Testo più grande',
  aloud: 'Leggi ad alta voce',
  silent: 'Ferma la lettura',
  easy: 'Parole facili',
  left: count => `Caratteri rimasti: ${count}`,
  anonymous: 'Non serve dire chi è. Questo sembra un nome, un telefono o un indirizzo e-mail.',
  introduces: /mi chiamo|il mio nome è/i,
};
export default messages;
