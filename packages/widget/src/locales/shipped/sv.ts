import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'Lämna synpunkter',
  close: 'Stäng',
  back: 'Tillbaka',
  next: 'Nästa',
  send: 'Skicka',
  retry: 'Försök igen',
  step: (page, pages) => `Steg ${page} av ${pages}`,
  ask: {
    expectation: 'Vad förväntar du dig av ditt besök?',
    experience: 'Hur var ditt besök?',
    both: 'Vad förväntade du dig, och hur blev det?',
  },
  part: { expectation: 'Jag förväntar mig', recalled: 'Jag förväntade mig', experience: 'Så blev det' },
  answer: 'Mitt svar',
  comma: ', ',
  of: (value, highest) => `${value} av ${highest}`,
  between: (low, high) => `mellan ”${low}” och ”${high}”`,
  notApplicable: 'Gäller inte mig',
  required: 'behöver ett svar',
  problem: 'Titta gärna på det här en gång till',
  needsAnswer: 'Ge gärna ett svar',
  tooLong: excess => `Korta gärna texten med ${excess} tecken`,
  sending: 'Dina svar skickas…',
  failed: 'Vi kunde inte skicka dina svar. De finns kvar här. Försök gärna igen.',
  thanks: 'Tack. Det hjälper oss att göra det bättre för nästa person.',
  stillThere: 'Är du kvar?',
  startsOver: 'Om inte raderas dina svar så att ingen annan ser dem.',
  stay: 'Ja, fortsätt',
};
export default messages;
