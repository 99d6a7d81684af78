import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'pl',
  launcher: 'Podziel się opinią',
  close: 'Zamknij',
  back: 'Wstecz',
  next: 'Dalej',
  send: 'Wyślij',
  retry: 'Spróbuj ponownie',
  step: (page, pages) => `Krok ${page} z ${pages}`,
  ask: {
    expectation: 'Czego oczekujesz od wizyty?',
    experience: 'Jak przebiegła wizyta?',
    both: 'Jakie były Twoje oczekiwania i jak było?',
  },
  part: { expectation: 'Oczekuję', recalled: 'Moje oczekiwania', experience: 'Jak było' },
  answer: 'Moja odpowiedź',
  comma: ', ',
  of: (value, highest) => `${value} z ${highest}`,
  between: (low, high) => `między „${low}” a „${high}”`,
  notApplicable: 'Nie dotyczy mnie',
  required: 'potrzebna odpowiedź',
  problem: 'Spójrz na to, proszę, jeszcze raz',
  needsAnswer: 'Podaj, proszę, odpowiedź',
  tooLong: (excess, count) =>
    `Skróć, proszę, tekst o ${excess} ${plural('pl', count, { one: 'znak', few: 'znaki', other: 'znaków' })}`,
  sending: 'Wysyłamy Twoje odpowiedzi…',
  failed: 'Nie udało się wysłać Twoich odpowiedzi. Nic nie zginęło. Spróbuj, proszę, jeszcze raz.',
  thanks: 'Dziękujemy. To pomoże nam lepiej zadbać o następną osobę.',
  stillThere: 'Czy nadal tu jesteś?',
  startsOver: 'Jeśli nie, Twoje odpowiedzi zostaną usunięte, aby nikt inny ich nie zobaczył.',
  stay: 'Tak, dalej',
  language: 'Język',
  larger: 'Większy tekst',
  aloud: 'Czytaj na głos',
  silent: 'Przestań czytać',
  easy: 'Łatwe słowa',
  left: count => `Pozostało znaków: ${count}`,
  anonymous: 'Nie trzeba pisać, kim się jest. To wygląda na imię, numer telefonu lub adres e-mail.',
  introduces: /nazywam się|mam na imię/i,
};
export default messages;
