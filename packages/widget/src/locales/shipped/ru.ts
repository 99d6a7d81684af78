import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'ru',
  launcher: 'Оставить отзыв',
  close: 'Закрыть',
  back: 'Назад',
  next: 'Далее',
  send: 'Отправить',
  retry: 'Попробовать ещё раз',
  step: (page, pages) => `Шаг ${page} из ${pages}`,
  ask: {
    expectation: 'Чего вы ждёте от визита?',
    experience: 'Как прошёл ваш визит?',
    both: 'Чего вы ожидали и как всё прошло?',
  },
  part: { expectation: 'Я ожидаю', recalled: 'Мои ожидания', experience: 'Как было' },
  answer: 'Мой ответ',
  comma: ', ',
  of: (value, highest) => `${value} из ${highest}`,
  between: (low, high) => `между «${low}» и «${high}»`,
  notApplicable: 'Ко мне не относится',
  required: 'нужен ответ',
  problem: 'Пожалуйста, посмотрите на это ещё раз',
  needsAnswer: 'Пожалуйста, дайте ответ',
  tooLong: (excess, count) =>
    `Пожалуйста, сократите текст на ${excess} ${plural('ru', count, { one: 'символ', few: 'символа', other: 'символов' })}`,
  sending: 'Отправляем ваши ответы…',
  failed: 'Не удалось отправить ваши ответы. Они никуда не пропали. Пожалуйста, попробуйте ещё раз.',
  thanks: 'Спасибо. Это поможет нам лучше позаботиться о следующем человеке.',
  stillThere: 'Вы ещё здесь?',
  startsOver: 'Если нет, ваши ответы будут стёрты, чтобы их никто не увидел.',
  stay: 'Да, продолжить',
  language: 'Язык',
  larger: 'Крупнее текст',
  aloud: 'Прочитать вслух',
  silent: 'Остановить чтение',
  easy: 'Простые слова',
  left: count => `Осталось символов: ${count}`,
  anonymous: 'Не нужно писать, кто вы. Похоже, здесь имя, телефон или адрес почты.',
  introduces: /меня зовут|моё имя/i,
};
export default messages;
