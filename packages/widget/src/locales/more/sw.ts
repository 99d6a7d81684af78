import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Ndiyo',
  no: 'Hapana',
  other: 'Kwa maneno yako',
  rank: 'Chagua la kwanza kwanza, kisha la pili, na kuendelea',
  up: option => `Panda juu: ${option}`,
  down: option => `Shuka chini: ${option}`,
  out: option => `Ondoa: ${option}`,
  gone: option => `Imeondolewa: ${option}`,
  part: {
    minimum: 'Ningekubali',
    desired: 'Ningependa',
    importance: 'Jinsi lilivyo muhimu kwangu',
  },
  ask: {
    expectation: 'Ungekubali nini angalau, na ungependa nini?',
    both: 'Ungekubali nini angalau, ulipenda nini, na ilikuwaje?',
  },
  compared: 'Ilikuwaje, ukilinganisha na ulivyotarajia?',
  comparisons: [
    'vibaya zaidi sana kuliko nilivyotarajia',
    'vibaya kuliko nilivyotarajia',
    'vibaya kidogo kuliko nilivyotarajia',
    'kama nilivyotarajia',
    'vizuri kidogo kuliko nilivyotarajia',
    'vizuri kuliko nilivyotarajia',
    'vizuri zaidi sana kuliko nilivyotarajia',
  ],
  pointsLeft: points => `Alama zilizobaki: ${points}`,
  pointsOver: points => `Alama za ziada: ${points}`,
  agree: 'Nakubali',
  contact: {
    name: 'Jina lako',
    phone: 'Simu',
    email: 'Barua pepe',
    message: 'Inahusu nini?',
    apart: 'Hii huhifadhiwa kando na majibu yako. Unaweza kuiacha tupu.',
    needsReach: 'Tafadhali toa nambari ya simu au barua pepe',
    needsConsent: 'Tafadhali weka alama kwenye kisanduku, au acha yote tupu',
  },
  change: 'Badilisha',
};
export default messages;
