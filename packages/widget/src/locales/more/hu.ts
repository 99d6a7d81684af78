import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Igen',
  no: 'Nem',
  other: 'Saját szavaival',
  rank: 'Először az elsőt válassza, aztán a másodikat, és így tovább',
  up: option => `Feljebb: ${option}`,
  down: option => `Lejjebb: ${option}`,
  out: option => `Kivétel: ${option}`,
  gone: option => `Kivéve: ${option}`,
  part: {
    minimum: 'Elfogadnám',
    desired: 'Ezt szeretném',
    importance: 'Mennyire fontos nekem',
  },
  ask: {
    expectation: 'Mi volna még elfogadható, és mit szeretne?',
    both: 'Mi volt még elfogadható, mit szeretett volna, és milyen volt?',
  },
  compared: 'Milyen volt ahhoz képest, amit várt?',
  comparisons: [
    'sokkal rosszabb a vártnál',
    'rosszabb a vártnál',
    'kicsit rosszabb a vártnál',
    'amilyennek vártam',
    'kicsit jobb a vártnál',
    'jobb a vártnál',
    'sokkal jobb a vártnál',
  ],
  pointsLeft: points => `Hátralévő pontok: ${points}`,
  pointsOver: points => `Fölösleges pontok: ${points}`,
  agree: 'Egyetértek',
  contact: {
    name: 'Az Ön neve',
    phone: 'Telefonszám',
    email: 'E-mail-cím',
    message: 'Miről van szó?',
    apart: 'Ezt a válaszaitól külön őrizzük. Üresen is hagyhatja.',
    needsReach: 'Kérjük, adjon meg telefonszámot vagy e-mail-címet',
    needsConsent: 'Kérjük, jelölje be a négyzetet, vagy hagyja mind üresen',
  },
  change: 'Módosítás',
};
export default messages;
