import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'nl',
  launcher: 'Geef uw mening',
  close: 'Sluiten',
  back: 'Terug',
  next: 'Volgende',
  send: 'Versturen',
  retry: 'Opnieuw proberen',
  step: (page, pages) => `Stap ${page} van ${pages}`,
  ask: {
    expectation: 'Wat verwacht u van uw bezoek?',
    experience: 'Hoe was uw bezoek?',
    both: 'Wat verwachtte u, en hoe was het?',
  },
  part: { expectation: 'Ik verwacht', recalled: 'Ik verwachtte', experience: 'Zo was het' },
  answer: 'Mijn antwoord',
  comma: ', ',
  of: (value, highest) => `${value} van ${highest}`,
  between: (low, high) => `tussen ‘${low}’ en ‘${high}’`,
  notApplicable: 'Geldt niet voor mij',
  required: 'antwoord nodig',
  problem: 'Kijk hier alstublieft nog een keer naar',
  needsAnswer: 'Geef alstublieft een antwoord',
  tooLong: (excess, count) =>
    `Maak de tekst alstublieft ${excess} ${plural('nl', count, { one: 'teken', other: 'tekens' })} korter`,
  sending: 'Uw antwoorden worden verstuurd…',
  failed: 'We konden uw antwoorden niet versturen. Ze zijn er nog. Probeer het alstublieft nog een keer.',
  thanks: 'Dank u wel. Zo kunnen we het voor de volgende persoon beter doen.',
  stillThere: 'Bent u er nog?',
  startsOver: 'Zo niet, dan worden uw antwoorden gewist, zodat niemand anders ze ziet.',
  stay: 'Ja, ga verder',
  language: 'Taal',
  larger: 'Grotere tekst',
  aloud: 'Voorlezen',
  silent: 'Stoppen met voorlezen',
  easy: 'Makkelijke woorden',
  left: count => `Tekens over: ${count}`,
  anonymous:
    'U hoeft niet te zeggen wie u bent. Dit lijkt op een naam, een telefoonnummer of een e-mailadres.',
  introduces: /ik heet|mijn naam is/i,
};
export default messages;
