import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'Mondja el a véleményét',
  close: 'Bezárás',
  back: 'Vissza',
  next: 'Tovább',
  send: 'Küldés',
  retry: 'Próbálja újra',
  step: (page, pages) => `${page}. lépés, összesen ${pages}`,
  ask: {
    expectation: 'Mit vár a látogatásától?',
    experience: 'Milyen volt a látogatása?',
    both: 'Mit várt, és milyen volt?',
  },
  part: { expectation: 'Azt várom', recalled: 'Azt vártam', experience: 'Ilyen volt' },
  answer: 'A válaszom',
  comma: ', ',
  of: (value, highest) => `${highest} pontból ${value}`,
  between: (low, high) => `„${low}” és „${high}” között`,
  notApplicable: 'Rám nem vonatkozik',
  required: 'választ kérünk',
  problem: 'Kérjük, nézze meg ezt még egyszer',
  needsAnswer: 'Kérjük, adjon választ',
  tooLong: excess => `Kérjük, rövidítse a szöveget ${excess} karakterrel`,
  sending: 'Küldjük a válaszait…',
  failed: 'Nem tudtuk elküldeni a válaszait. Semmi sem veszett el. Kérjük, próbálja újra.',
  thanks: 'Köszönjük. Ez segít, hogy jobban gondoskodjunk a következő emberről.',
  stillThere: 'Itt van még?',
  startsOver: 'Ha nincs, töröljük a válaszait, hogy más ne lássa őket.',
  stay: 'Igen, folytatom',
};
export default messages;
