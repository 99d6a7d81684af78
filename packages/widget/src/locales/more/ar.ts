import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'نعم',
  no: 'لا',
  other: 'بكلماتك',
  rank: 'اختر ما يأتي أولًا، ثم الثاني، وهكذا',
  up: option => `تقديم: ${option}`,
  down: option => `تأخير: ${option}`,
  out: option => `إزالة: ${option}`,
  gone: option => `أُزيل: ${option}`,
  part: {
    minimum: 'أقبل على الأقل',
    desired: 'أتمنى',
    importance: 'أهميته بالنسبة لي',
  },
  ask: {
    expectation: 'ما أقل ما تقبله، وما الذي تتمناه؟',
    both: 'ما أقل ما تقبله، وما الذي تتمناه، وكيف كان الأمر؟',
  },
  compared: 'كيف كان الأمر مقارنة بما توقعته؟',
  comparisons: [
    'أسوأ بكثير مما توقعت',
    'أسوأ مما توقعت',
    'أسوأ قليلًا مما توقعت',
    'كما توقعت',
    'أفضل قليلًا مما توقعت',
    'أفضل مما توقعت',
    'أفضل بكثير مما توقعت',
  ],
  pointsLeft: points => `النقاط المتبقية: ${points}`,
  pointsOver: points => `نقاط زائدة: ${points}`,
  agree: 'أوافق',
  contact: {
    name: 'اسمك',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    message: 'ما الموضوع؟',
    apart: 'يُحفظ هذا بعيدًا عن إجاباتك. يمكنك تركه فارغًا.',
    needsReach: 'يرجى كتابة رقم هاتف أو بريد إلكتروني',
    needsConsent: 'يرجى وضع علامة في المربع، أو ترك كل هذا فارغًا',
  },
  change: 'تغيير',
};
export default messages;
