import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Ja',
  no: 'Nej',
  other: 'Med egna ord',
  rank: 'Välj först det första, sedan det andra och så vidare',
  up: option => `Flytta upp: ${option}`,
  down: option => `Flytta ner: ${option}`,
  out: option => `Ta bort: ${option}`,
  gone: option => `Borttaget: ${option}`,
  part: {
    minimum: 'Jag skulle godta',
    desired: 'Jag skulle önska',
    importance: 'Hur viktigt det är för mig',
  },
  ask: {
    expectation: 'Vad skulle du godta, och vad skulle du önska?',
    both: 'Vad skulle du godta, vad önskade du, och hur var det?',
  },
  compared: 'Hur var det, jämfört med vad du väntade dig?',
  comparisons: [
    'mycket sämre än väntat',
    'sämre än väntat',
    'lite sämre än väntat',
    'som väntat',
    'lite bättre än väntat',
    'bättre än väntat',
    'mycket bättre än väntat',
  ],
  pointsLeft: points => `Poäng kvar: ${points}`,
  pointsOver: points => `Poäng för mycket: ${points}`,
  agree: 'Jag samtycker',
  contact: {
    name: 'Ditt namn',
    phone: 'Telefonnummer',
    email: 'E-postadress',
    message: 'Vad gäller det?',
    apart: 'Det här sparas skilt från dina svar. Du kan lämna det tomt.',
    needsReach: 'Ange ett telefonnummer eller en e-postadress',
    needsConsent: 'Kryssa i rutan, eller lämna allt tomt',
  },
  change: 'Ändra',
};
export default messages;
