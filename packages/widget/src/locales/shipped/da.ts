import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'Giv din mening',
  close: 'Luk',
  back: 'Tilbage',
  next: 'Næste',
  send: 'Send',
  retry: 'Prøv igen',
  step: (page, pages) => `Trin ${page} af ${pages}`,
  ask: {
    expectation: 'Hvad forventer du af dit besøg?',
    experience: 'Hvordan var dit besøg?',
    both: 'Hvad forventede du, og hvordan var det?',
  },
  part: { expectation: 'Jeg forventer', recalled: 'Jeg forventede', experience: 'Sådan var det' },
  answer: 'Mit svar',
  comma: ', ',
  of: (value, highest) => `${value} af ${highest}`,
  between: (low, high) => `mellem »${low}« og »${high}«`,
  notApplicable: 'Gælder ikke mig',
  required: 'mangler et svar',
  problem: 'Se venligst på det her en gang til',
  needsAnswer: 'Giv venligst et svar',
  tooLong: excess => `Gør venligst teksten ${excess} tegn kortere`,
  sending: 'Dine svar bliver sendt…',
  failed: 'Vi kunne ikke sende dine svar. De er her stadig. Prøv venligst igen.',
  thanks: 'Tak. Det hjælper os med at gøre det bedre for den næste.',
  stillThere: 'Er du her stadig?',
  startsOver: 'Hvis ikke, bliver dine svar slettet, så ingen andre ser dem.',
  stay: 'Ja, fortsæt',
};
export default messages;
