import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'uk',
  launcher: 'Поділитися думкою',
  close: 'Закрити',
  back: 'Назад',
  next: 'Далі',
  send: 'Надіслати',
  retry: 'Спробувати ще раз',
  step: (page, pages) => `Крок ${page} із ${pages}`,
  ask: {
    expectation: 'Чого ви очікуєте від візиту?',
    experience: 'Як пройшов ваш візит?',
    both: 'Чого ви очікували і як усе пройшло?',
  },
  part: { expectation: 'Я очікую', recalled: 'Мої очікування', experience: 'Як було' },
  answer: 'Моя відповідь',
  comma: ', ',
  of: (value, highest) => `${value} із ${highest}`,
  between: (low, high) => `між «${low}» і «${high}»`,
  notApplicable: 'Мене не стосується',
  required: 'потрібна відповідь',
  problem: 'Будь ласка, гляньте на це ще раз',
  needsAnswer: 'Будь ласка, дайте відповідь',
  tooLong: (excess, count) =>
    `Будь ласка, скоротіть текст на ${excess} ${plural('uk', count, { one: 'символ', few: 'символи', other: 'символів' })}`,
  sending: 'Надсилаємо ваші відповіді…',
  failed: 'Не вдалося надіслати ваші відповіді. Вони нікуди не зникли. Будь ласка, спробуйте ще раз.',
  thanks: 'Дякуємо. Це допоможе нам краще подбати про наступну людину.',
  stillThere: 'Ви ще тут?',
  startsOver: 'Якщо ні, ваші відповіді буде стерто, щоб їх ніхто не побачив.',
  stay: 'Так, продовжити',
  language: 'Мова',
  larger: 'Більший текст',
  aloud: 'Прочитати вголос',
  silent: 'Зупинити читання',
  easy: 'Прості слова',
  left: count => `Залишилося символів: ${count}`,
  anonymous: 'Не потрібно писати, хто ви. Схоже, тут ім’я, телефон або адреса пошти.',
  introduces: /мене звати|моє ім['’]я/i,
};
export default messages;
