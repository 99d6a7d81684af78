import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Sì',
  no: 'No',
  other: 'Con parole sue',
  rank: 'Scelga prima il primo, poi il secondo, e così via',
  up: option => `Più su: ${option}`,
  down: option => `Più giù: ${option}`,
  out: option => `Togli: ${option}`,
  gone: option => `Tolto: ${option}`,
  part: {
    minimum: 'Accetterei',
    desired: 'Vorrei',
    importance: 'Quanto conta per me',
  },
  ask: {
    expectation: 'Che cosa accetterebbe come minimo e che cosa vorrebbe?',
    both: 'Che cosa accettava come minimo, che cosa voleva e com’è andata?',
  },
  compared: 'Com’è andata, rispetto a quello che si aspettava?',
  comparisons: [
    'molto peggio del previsto',
    'peggio del previsto',
    'un po’ peggio del previsto',
    'come previsto',
    'un po’ meglio del previsto',
    'meglio del previsto',
    'molto meglio del previsto',
  ],
  pointsLeft: points => `Punti rimasti: ${points}`,
  pointsOver: points => `Punti di troppo: ${points}`,
  agree: 'Sono d’accordo',
  contact: {
    name: 'Il suo nome',
    phone: 'Telefono',
    email: 'Posta elettronica',
    message: 'Di che cosa si tratta?',
    apart: 'Questo è tenuto separato dalle sue risposte. Può lasciarlo vuoto.',
    needsReach: 'Scriva un telefono o un indirizzo e-mail',
    needsConsent: 'Spunti la casella, oppure lasci tutto vuoto',
  },
  change: 'Modifica',
};
export default messages;
