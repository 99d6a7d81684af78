import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Ja',
  no: 'Nee',
  other: 'In uw eigen woorden',
  rank: 'Kies eerst nummer één, dan nummer twee, enzovoort',
  up: option => `Omhoog: ${option}`,
  down: option => `Omlaag: ${option}`,
  out: option => `Eruit halen: ${option}`,
  gone: option => `Eruit gehaald: ${option}`,
  part: {
    minimum: 'Ik zou accepteren',
    desired: 'Ik zou willen',
    importance: 'Hoe belangrijk dit voor mij is',
  },
  ask: {
    expectation: 'Wat zou u nog accepteren, en wat zou u willen?',
    both: 'Wat zou u nog accepteren, wat wilde u, en hoe was het?',
  },
  compared: 'Hoe was het, vergeleken met wat u verwachtte?',
  comparisons: [
    'veel slechter dan verwacht',
    'slechter dan verwacht',
    'iets slechter dan verwacht',
    'zoals verwacht',
    'iets beter dan verwacht',
    'beter dan verwacht',
    'veel beter dan verwacht',
  ],
  pointsLeft: points => `Punten over: ${points}`,
  pointsOver: points => `Punten te veel: ${points}`,
  agree: 'Ik ga akkoord',
  contact: {
    name: 'Uw naam',
    phone: 'Telefoon',
    email: 'E-mailadres',
    message: 'Waar gaat het over?',
    apart: 'Dit wordt apart van uw antwoorden bewaard. U mag het leeg laten.',
    needsReach: 'Geef een telefoonnummer of een e-mailadres',
    needsConsent: 'Vink het vakje aan, of laat alles leeg',
  },
  change: 'Wijzigen',
};
export default messages;
