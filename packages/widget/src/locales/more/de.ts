import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Ja',
  no: 'Nein',
  other: 'Mit eigenen Worten',
  rank: 'Wählen Sie zuerst das Erste, dann das Zweite und so weiter',
  up: option => `Nach oben: ${option}`,
  down: option => `Nach unten: ${option}`,
  out: option => `Herausnehmen: ${option}`,
  gone: option => `Herausgenommen: ${option}`,
  part: {
    minimum: 'Annehmbar wäre',
    desired: 'Ich wünsche mir',
    importance: 'Wie wichtig mir das ist',
  },
  ask: {
    expectation: 'Was wäre für Sie gerade noch annehmbar, und was wünschen Sie sich?',
    both: 'Was wäre gerade noch annehmbar, was wünschten Sie sich, und wie war es?',
  },
  compared: 'Wie war es im Vergleich zu dem, was Sie erwartet haben?',
  comparisons: [
    'viel schlechter als erwartet',
    'schlechter als erwartet',
    'etwas schlechter als erwartet',
    'wie erwartet',
    'etwas besser als erwartet',
    'besser als erwartet',
    'viel besser als erwartet',
  ],
  pointsLeft: points => `Noch zu vergeben: ${points} Punkte`,
  pointsOver: points => `Zu viel vergeben: ${points} Punkte`,
  agree: 'Ich bin einverstanden',
  contact: {
    name: 'Ihr Name',
    phone: 'Telefon',
    email: 'E-Mail',
    message: 'Worum geht es?',
    apart: 'Das wird getrennt von Ihren Antworten aufbewahrt. Sie können es leer lassen.',
    needsReach: 'Bitte geben Sie eine Telefonnummer oder eine E-Mail-Adresse an',
    needsConsent: 'Bitte kreuzen Sie das Kästchen an, oder lassen Sie alles leer',
  },
  change: 'Ändern',
};
export default messages;
