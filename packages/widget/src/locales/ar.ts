import type { Messages } from './messages.ts';

const messages: Messages = {
  launcher: 'شاركنا رأيك',
  close: 'إغلاق',
  back: 'السابق',
  next: 'التالي',
  send: 'إرسال',
  retry: 'حاول مرة أخرى',
  step: (page, pages) => `الخطوة ${page} من ${pages}`,
  ask: {
    expectation: 'ماذا تتوقع من زيارتك؟',
    experience: 'كيف كانت زيارتك؟',
    both: 'ماذا كنت تتوقع، وكيف كان الأمر؟',
  },
  part: { expectation: 'أتوقع', recalled: 'توقعت', experience: 'وجدت' },
  answer: 'إجابتي',
  comma: '، ',
  of: (value, highest) => `${value} من ${highest}`,
  between: (low, high) => `بين «${low}» و«${high}»`,
  notApplicable: 'لا ينطبق عليّ',
  required: 'يحتاج إلى إجابة',
  problem: 'من فضلك راجع هذه الصفحة مرة أخرى',
  needsAnswer: 'من فضلك اختر إجابة أو اكتبها',
  tooLong: excess => `من فضلك اختصر النص؛ عدد الأحرف الزائدة: ${excess}`,
  sending: 'جارٍ إرسال إجاباتك…',
  failed: 'لم نتمكن من إرسال إجاباتك. لم يضع شيء، فهي ما زالت هنا. من فضلك حاول مرة أخرى.',
  thanks: 'شكرًا لك. هذا يساعدنا على خدمة من يأتي بعدك بشكل أفضل.',
};
export default messages;
