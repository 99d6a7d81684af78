import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Tak',
  no: 'Nie',
  other: 'Własnymi słowami',
  rank: 'Najpierw proszę wybrać pierwsze, potem drugie i tak dalej',
  up: option => `Wyżej: ${option}`,
  down: option => `Niżej: ${option}`,
  out: option => `Usuń: ${option}`,
  gone: option => `Usunięto: ${option}`,
  part: {
    minimum: 'Do przyjęcia',
    desired: 'Chciał(a)bym',
    importance: 'Jak ważne to jest dla mnie',
  },
  ask: {
    expectation: 'Co byłoby jeszcze do przyjęcia, a czego by Pan/Pani chciał(a)?',
    both: 'Co było do przyjęcia, czego się chciało i jak było?',
  },
  compared: 'Jak było w porównaniu z oczekiwaniami?',
  comparisons: [
    'dużo gorzej niż oczekiwałem(-am)',
    'gorzej niż oczekiwałem(-am)',
    'trochę gorzej niż oczekiwałem(-am)',
    'tak, jak oczekiwałem(-am)',
    'trochę lepiej niż oczekiwałem(-am)',
    'lepiej niż oczekiwałem(-am)',
    'dużo lepiej niż oczekiwałem(-am)',
  ],
  pointsLeft: points => `Pozostało punktów: ${points}`,
  pointsOver: points => `Za dużo punktów: ${points}`,
  agree: 'Zgadzam się',
  contact: {
    name: 'Imię i nazwisko',
    phone: 'Telefon',
    email: 'Adres e-mail',
    message: 'Czego to dotyczy?',
    apart: 'To jest przechowywane osobno od odpowiedzi. Można zostawić puste.',
    needsReach: 'Proszę podać numer telefonu lub adres e-mail',
    needsConsent: 'Proszę zaznaczyć pole albo zostawić wszystko puste',
  },
  change: 'Zmień',
};
export default messages;
