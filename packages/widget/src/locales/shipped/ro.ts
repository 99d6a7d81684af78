import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'ro',
  launcher: 'Spuneți-vă părerea',
  close: 'Închideți',
  back: 'Înapoi',
  next: 'Înainte',
  send: 'Trimiteți',
  retry: 'Încercați din nou',
  step: (page, pages) => `Pasul ${page} din ${pages}`,
  ask: {
    expectation: 'Ce așteptați de la vizita dumneavoastră?',
    experience: 'Cum a fost vizita dumneavoastră?',
    both: 'Ce ați așteptat și cum a fost?',
  },
  part: { expectation: 'Mă aștept', recalled: 'Mă așteptam', experience: 'Așa a fost' },
  answer: 'Răspunsul meu',
  comma: ', ',
  of: (value, highest) => `${value} din ${highest}`,
  between: (low, high) => `între „${low}” și „${high}”`,
  notApplicable: 'Nu este cazul meu',
  required: 'are nevoie de un răspuns',
  problem: 'Vă rugăm să vă uitați încă o dată aici',
  needsAnswer: 'Vă rugăm să dați un răspuns',
  tooLong: (excess, count) =>
    `Vă rugăm să scurtați textul cu ${excess} ${plural('ro', count, { one: 'caracter', few: 'caractere', other: 'de caractere' })}`,
  sending: 'Trimitem răspunsurile dumneavoastră…',
  failed: 'Nu am putut trimite răspunsurile dumneavoastră. Sunt încă aici. Vă rugăm să încercați din nou.',
  thanks: 'Vă mulțumim. Așa putem face mai bine pentru următoarea persoană.',
  stillThere: 'Mai sunteți aici?',
  startsOver: 'Dacă nu, răspunsurile se șterg, ca să nu le vadă altcineva.',
  stay: 'Da, continui',
  language: 'Limbă',
  larger: 'Text mai mare',
  aloud: 'Citește cu voce tare',
  silent: 'Oprește citirea',
  easy: 'Cuvinte ușoare',
  left: count => `Caractere rămase: ${count}`,
  anonymous: 'Nu trebuie să spuneți cine sunteți. Acesta pare un nume, un telefon sau o adresă de e-mail.',
  introduces: /mă numesc|numele meu/i,
};
export default messages;
