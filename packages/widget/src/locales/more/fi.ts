import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Kyllä',
  no: 'Ei',
  other: 'Omin sanoin',
  rank: 'Valitse ensin ensimmäinen, sitten toinen ja niin edelleen',
  up: option => `Ylöspäin: ${option}`,
  down: option => `Alaspäin: ${option}`,
  out: option => `Poista: ${option}`,
  gone: option => `Poistettu: ${option}`,
  part: {
    minimum: 'Hyväksyisin',
    desired: 'Toivoisin',
    importance: 'Kuinka tärkeää tämä on minulle',
  },
  ask: {
    expectation: 'Mitä vähintään hyväksyisit, ja mitä toivoisit?',
    both: 'Mitä vähintään hyväksyit, mitä toivoit, ja millaista oli?',
  },
  compared: 'Millaista oli verrattuna siihen, mitä odotit?',
  comparisons: [
    'paljon odotettua huonompi',
    'odotettua huonompi',
    'vähän odotettua huonompi',
    'odotusten mukainen',
    'vähän odotettua parempi',
    'odotettua parempi',
    'paljon odotettua parempi',
  ],
  pointsLeft: points => `Pisteitä jäljellä: ${points}`,
  pointsOver: points => `Pisteitä liikaa: ${points}`,
  agree: 'Suostun',
  contact: {
    name: 'Nimesi',
    phone: 'Puhelin',
    email: 'Sähköposti',
    message: 'Mistä on kyse?',
    apart: 'Tämä säilytetään erillään vastauksistasi. Voit jättää sen tyhjäksi.',
    needsReach: 'Anna puhelinnumero tai sähköpostiosoite',
    needsConsent: 'Merkitse ruutu tai jätä kaikki tyhjäksi',
  },
  change: 'Muuta',
};
export default messages;
