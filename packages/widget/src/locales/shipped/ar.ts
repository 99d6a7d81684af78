import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'ar',
  launcher: 'شاركنا رأيك',
  close: 'إغلاق',
  back: 'السابق',
  next: 'التالي',
  send: 'إرسال',
  retry: 'إعادة المحاولة',
  step: (page, pages) => `الخطوة ${page} من ${pages}`,
  ask: {
    expectation: 'ما توقعاتك من زيارتك؟',
    experience: 'كيف كانت زيارتك؟',
    both: 'ماذا كانت توقعاتك، وكيف كان الأمر؟',
  },
  part: { expectation: 'أتوقع', recalled: 'توقعت', experience: 'وجدت' },
  answer: 'إجابتي',
  comma: '، ',
  of: (value, highest) => `${value} من ${highest}`,
  between: (low, high) => `بين «${low}» و«${high}»`,
  notApplicable: 'لا ينطبق عليّ',
  required: 'يحتاج إلى إجابة',
  problem: 'يرجى مراجعة هذا مرة أخرى',
  needsAnswer: 'يرجى اختيار إجابة أو كتابتها',
  tooLong: (excess, count) =>
    `يرجى اختصار النص بمقدار ${plural('ar', count, { one: 'حرف واحد', two: 'حرفين', few: `${excess} أحرف`, many: `${excess} حرفًا`, other: `${excess} حرف` })}`,
  sending: 'جارٍ إرسال إجاباتك…',
  failed: 'لم نتمكن من إرسال إجاباتك. لم يضع شيء، فهي ما زالت هنا. يرجى المحاولة مرة أخرى.',
  thanks: 'شكرًا لك. هذا يساعدنا على خدمة من يأتي بعدك بشكل أفضل.',
  stillThere: 'هل ما زلت هنا؟',
  startsOver: 'إن لم تكن هنا، فستُمحى إجاباتك حتى لا يراها أحد غيرك.',
  stay: 'نعم، أريد المتابعة',
  language: 'اللغة',
  larger: 'نص أكبر',
  aloud: 'القراءة بصوت عالٍ',
  silent: 'إيقاف القراءة',
  easy: 'كلمات سهلة',
  left: count => `الأحرف المتبقية: ${count}`,
  anonymous: 'لا داعي لذكر من أنت. يبدو أن هنا اسمًا أو رقم هاتف أو بريدًا إلكترونيًا.',
  introduces: /اسمي/i,
};
export default messages;
