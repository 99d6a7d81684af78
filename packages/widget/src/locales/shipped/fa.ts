import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'نظرتان را بگویید',
  close: 'بستن',
  back: 'قبلی',
  next: 'بعدی',
  send: 'ارسال',
  retry: 'تلاش دوباره',
  step: (page, pages) => `مرحلهٔ ${page} از ${pages}`,
  ask: {
    expectation: 'از این مراجعه چه انتظاری دارید؟',
    experience: 'مراجعهٔ شما چطور بود؟',
    both: 'چه انتظاری داشتید و چطور بود؟',
  },
  part: { expectation: 'انتظار دارم', recalled: 'انتظار داشتم', experience: 'این‌طور بود' },
  answer: 'پاسخ من',
  comma: '، ',
  of: (value, highest) => `${value} از ${highest}`,
  between: (low, high) => `بین «${low}» و «${high}»`,
  notApplicable: 'به من مربوط نیست',
  required: 'پاسخ لازم دارد',
  problem: 'لطفاً یک بار دیگر به این نگاه کنید',
  needsAnswer: 'لطفاً پاسخ دهید',
  tooLong: excess => `لطفاً متن را ${excess} نویسه کوتاه‌تر کنید`,
  sending: 'در حال ارسال پاسخ‌های شما…',
  failed: 'نتوانستیم پاسخ‌های شما را بفرستیم. همه هنوز اینجا هستند. لطفاً دوباره تلاش کنید.',
  thanks: 'سپاسگزاریم. این به ما کمک می‌کند از نفر بعدی بهتر مراقبت کنیم.',
  stillThere: 'هنوز اینجا هستید؟',
  startsOver: 'اگر نه، پاسخ‌های شما پاک می‌شود تا کس دیگری آنها را نبیند.',
  stay: 'بله، ادامه می‌دهم',
};
export default messages;
