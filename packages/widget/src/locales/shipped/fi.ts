import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'Anna palautetta',
  close: 'Sulje',
  back: 'Takaisin',
  next: 'Seuraava',
  send: 'Lähetä',
  retry: 'Yritä uudelleen',
  step: (page, pages) => `Vaihe ${page}/${pages}`,
  ask: {
    expectation: 'Mitä odotat käynniltäsi?',
    experience: 'Millainen käyntisi oli?',
    both: 'Mitä odotit, ja millaista oli?',
  },
  part: { expectation: 'Odotan', recalled: 'Odotin', experience: 'Näin oli' },
  answer: 'Vastaukseni',
  comma: ', ',
  of: (value, highest) => `${value}/${highest}`,
  between: (low, high) => `vaihtoehtojen ”${low}” ja ”${high}” välissä`,
  notApplicable: 'Ei koske minua',
  required: 'tähän tarvitaan vastaus',
  problem: 'Katso tämä vielä kerran',
  needsAnswer: 'Anna vastaus',
  tooLong: excess => `Lyhennä tekstiä ${excess} merkillä`,
  sending: 'Vastauksiasi lähetetään…',
  failed: 'Emme voineet lähettää vastauksiasi. Ne ovat yhä tallella tässä. Yritä uudelleen.',
  thanks: 'Kiitos. Tämä auttaa meitä toimimaan paremmin seuraavan ihmisen kohdalla.',
  stillThere: 'Oletko vielä paikalla?',
  startsOver: 'Jos et ole, vastauksesi poistetaan, jotta kukaan muu ei näe niitä.',
  stay: 'Kyllä, jatka',
};
export default messages;
