import type { Messages } from '../messages.ts';

const messages: Messages = {
  tag: 'de',
  launcher: 'Rückmeldung geben',
  close: 'Schließen',
  back: 'Zurück',
  next: 'Weiter',
  send: 'Absenden',
  retry: 'Noch einmal versuchen',
  step: (page, pages) => `Schritt ${page} von ${pages}`,
  ask: {
    expectation: 'Was erwarten Sie von Ihrem Besuch?',
    experience: 'Wie war Ihr Besuch?',
    both: 'Was haben Sie erwartet, und wie war es?',
  },
  part: { expectation: 'Ich erwarte', recalled: 'Ich habe erwartet', experience: 'So war es' },
  answer: 'Meine Antwort',
  comma: ', ',
  of: (value, highest) => `${value} von ${highest}`,
  between: (low, high) => `zwischen „${low}“ und „${high}“`,
  notApplicable: 'Betrifft mich nicht',
  required: 'Antwort nötig',
  problem: 'Bitte sehen Sie sich das noch einmal an',
  needsAnswer: 'Bitte geben Sie eine Antwort',
  tooLong: excess => `Bitte kürzen Sie den Text um ${excess} Zeichen`,
  sending: 'Ihre Antworten werden gesendet …',
  failed:
    'Wir konnten Ihre Antworten nicht senden. Es ist nichts verloren. Bitte versuchen Sie es noch einmal.',
  thanks: 'Vielen Dank. So können wir es für die nächste Person besser machen.',
  stillThere: 'Sind Sie noch da?',
  startsOver: 'Wenn nicht, werden Ihre Antworten gelöscht, damit niemand sonst sie sieht.',
  stay: 'Ja, weiter',
  language: 'Sprache',
  larger: 'Größere Schrift',
  aloud: 'Vorlesen',
  silent: 'Vorlesen beenden',
  easy: 'Leichte Wörter',
  left: count => `Noch frei: ${count} Zeichen`,
  anonymous:
    'Sie müssen nicht sagen, wer Sie sind. Das sieht nach einem Namen, einer Telefonnummer oder einer E-Mail-Adresse aus.',
  introduces: /ich hei(ß|ss)e|mein name ist/i,
};
export default messages;
