import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'cs',
  launcher: 'Sdělit názor',
  close: 'Zavřít',
  back: 'Zpět',
  next: 'Další',
  send: 'Odeslat',
  retry: 'Zkusit znovu',
  step: (page, pages) => `Krok ${page} z celkem ${pages}`,
  ask: {
    expectation: 'Co od návštěvy očekáváte?',
    experience: 'Jaká byla vaše návštěva?',
    both: 'Jaké bylo vaše očekávání a jaké to bylo?',
  },
  part: { expectation: 'Očekávám', recalled: 'Moje očekávání', experience: 'Jaké to bylo' },
  answer: 'Moje odpověď',
  comma: ', ',
  of: (value, highest) => `${value} z celkem ${highest}`,
  between: (low, high) => `mezi „${low}“ a „${high}“`,
  notApplicable: 'Netýká se mě',
  required: 'je potřeba odpověď',
  problem: 'Podívejte se na to prosím ještě jednou',
  needsAnswer: 'Odpovězte prosím',
  tooLong: (excess, count) =>
    `Zkraťte prosím text o ${excess} ${plural('cs', count, { one: 'znak', few: 'znaky', other: 'znaků' })}`,
  sending: 'Odesíláme vaše odpovědi…',
  failed: 'Vaše odpovědi se nepodařilo odeslat. Nic se neztratilo. Zkuste to prosím znovu.',
  thanks: 'Děkujeme. Pomůže nám to lépe se postarat o dalšího člověka.',
  stillThere: 'Jste tu ještě?',
  startsOver: 'Pokud ne, vaše odpovědi se smažou, aby je nikdo jiný neviděl.',
  stay: 'Ano, pokračovat',
  language: 'Jazyk',
  larger: 'Větší písmo',
  aloud: 'Přečíst nahlas',
  silent: 'Zastavit čtení',
  easy: 'Jednoduchými slovy',
  left: count => `Zbývá znaků: ${count}`,
  anonymous: 'Nemusíte psát, kdo jste. Vypadá to jako jméno, telefon nebo e-mail.',
  introduces: /jmenuji se|jmenuju se/i,
};
export default messages;
