import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Da',
  no: 'Nu',
  other: 'Cu cuvintele dumneavoastră',
  rank: 'Alegeți întâi primul, apoi al doilea și așa mai departe',
  up: option => `Mai sus: ${option}`,
  down: option => `Mai jos: ${option}`,
  out: option => `Scoate: ${option}`,
  gone: option => `Scos: ${option}`,
  part: {
    minimum: 'Aș accepta',
    desired: 'Mi-aș dori',
    importance: 'Cât contează pentru mine',
  },
  ask: {
    expectation: 'Ce ați accepta cel puțin și ce v-ați dori?',
    both: 'Ce ați fi acceptat cel puțin, ce v-ați dorit și cum a fost?',
  },
  compared: 'Cum a fost, față de ce vă așteptați?',
  comparisons: [
    'mult mai rău decât mă așteptam',
    'mai rău decât mă așteptam',
    'puțin mai rău decât mă așteptam',
    'cum mă așteptam',
    'puțin mai bine decât mă așteptam',
    'mai bine decât mă așteptam',
    'mult mai bine decât mă așteptam',
  ],
  pointsLeft: points => `Puncte rămase: ${points}`,
  pointsOver: points => `Puncte în plus: ${points}`,
  agree: 'Sunt de acord',
  contact: {
    name: 'Numele dumneavoastră',
    phone: 'Telefon',
    email: 'Adresă de e-mail',
    message: 'Despre ce este vorba?',
    apart: 'Se păstrează separat de răspunsurile dumneavoastră. Puteți lăsa gol.',
    needsReach: 'Dați un telefon sau o adresă de e-mail',
    needsConsent: 'Bifați căsuța sau lăsați totul gol',
  },
  change: 'Schimbă',
};
export default messages;
