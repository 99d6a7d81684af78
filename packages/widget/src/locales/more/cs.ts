import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Ano',
  no: 'Ne',
  other: 'Vlastními slovy',
  rank: 'Vyberte nejdřív to první, pak druhé a tak dál',
  up: option => `Výš: ${option}`,
  down: option => `Níž: ${option}`,
  out: option => `Odebrat: ${option}`,
  gone: option => `Odebráno: ${option}`,
  part: {
    minimum: 'Přijal(a) bych',
    desired: 'Přál(a) bych si',
    importance: 'Jak je to pro mě důležité',
  },
  ask: {
    expectation: 'Co byste ještě přijali a co byste si přáli?',
    both: 'Co byste ještě přijali, co byste si přáli a jaké to bylo?',
  },
  compared: 'Jaké to bylo ve srovnání s tím, co jste čekali?',
  comparisons: [
    'mnohem horší, než jsem čekal(a)',
    'horší, než jsem čekal(a)',
    'trochu horší, než jsem čekal(a)',
    'tak, jak jsem čekal(a)',
    'trochu lepší, než jsem čekal(a)',
    'lepší, než jsem čekal(a)',
    'mnohem lepší, než jsem čekal(a)',
  ],
  pointsLeft: points => `Zbývá bodů: ${points}`,
  pointsOver: points => `Bodů navíc: ${points}`,
  agree: 'Souhlasím',
  contact: {
    name: 'Vaše jméno',
    phone: 'Telefon',
    email: 'E-mail',
    message: 'O co jde?',
    apart: 'Ukládá se odděleně od vašich odpovědí. Můžete to nechat prázdné.',
    needsReach: 'Napište prosím telefon nebo e-mail',
    needsConsent: 'Zaškrtněte prosím políčko, nebo nechte vše prázdné',
  },
  change: 'Změnit',
};
export default messages;
