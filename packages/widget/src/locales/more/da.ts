import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Ja',
  no: 'Nej',
  other: 'Med dine egne ord',
  rank: 'Vælg først nummer ét, så nummer to og så videre',
  up: option => `Flyt op: ${option}`,
  down: option => `Flyt ned: ${option}`,
  out: option => `Tag ud: ${option}`,
  gone: option => `Taget ud: ${option}`,
  part: {
    minimum: 'Jeg ville acceptere',
    desired: 'Jeg ville ønske',
    importance: 'Hvor meget det betyder for mig',
  },
  ask: {
    expectation: 'Hvad ville du acceptere, og hvad ville du ønske?',
    both: 'Hvad ville du acceptere, hvad ville du ønske, og hvordan var det?',
  },
  compared: 'Hvordan var det i forhold til, hvad du forventede?',
  comparisons: [
    'meget værre end ventet',
    'værre end ventet',
    'lidt værre end ventet',
    'som ventet',
    'lidt bedre end ventet',
    'bedre end ventet',
    'meget bedre end ventet',
  ],
  pointsLeft: points => `Point tilbage: ${points}`,
  pointsOver: points => `Point for meget: ${points}`,
  agree: 'Jeg er enig',
  contact: {
    name: 'Dit navn',
    phone: 'Telefonnummer',
    email: 'E-mailadresse',
    message: 'Hvad drejer det sig om?',
    apart: 'Dette gemmes adskilt fra dine svar. Du kan lade det stå tomt.',
    needsReach: 'Skriv et telefonnummer eller en e-mailadresse',
    needsConsent: 'Sæt kryds i feltet, eller lad det hele stå tomt',
  },
  change: 'Ret',
};
export default messages;
