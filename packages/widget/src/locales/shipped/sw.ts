import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'Toa maoni',
  close: 'Funga',
  back: 'Rudi',
  next: 'Endelea',
  send: 'Tuma',
  retry: 'Jaribu tena',
  step: (page, pages) => `Hatua ya ${page} kati ya ${pages}`,
  ask: {
    expectation: 'Unatarajia nini katika ziara yako?',
    experience: 'Ziara yako ilikuwaje?',
    both: 'Ulitarajia nini, na ilikuwaje?',
  },
  part: { expectation: 'Ninatarajia', recalled: 'Nilitarajia', experience: 'Ilikuwa hivi' },
  answer: 'Jibu langu',
  comma: ', ',
  of: (value, highest) => `${value} kati ya ${highest}`,
  between: (low, high) => `kati ya “${low}” na “${high}”`,
  notApplicable: 'Hainihusu',
  required: 'inahitaji jibu',
  problem: 'Tafadhali angalia hapa tena',
  needsAnswer: 'Tafadhali toa jibu',
  tooLong: excess => `Tafadhali punguza herufi ${excess}`,
  sending: 'Majibu yako yanatumwa…',
  failed: 'Hatukuweza kutuma majibu yako. Bado yapo hapa. Tafadhali jaribu tena.',
  thanks: 'Asante. Hii inatusaidia kumhudumia vizuri zaidi mtu anayefuata.',
  stillThere: 'Bado upo hapa?',
  startsOver: 'Kama haupo, majibu yako yatafutwa ili mtu mwingine asiyaone.',
  stay: 'Ndiyo, endelea',
};
export default messages;
