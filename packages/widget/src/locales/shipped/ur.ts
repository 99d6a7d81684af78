import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'ur',
  launcher: 'اپنی رائے دیں',
  close: 'بند کریں',
  back: 'پیچھے',
  next: 'آگے',
  send: 'بھیجیں',
  retry: 'دوبارہ کوشش کریں',
  step: (page, pages) => `مرحلہ ${page}، کل ${pages}`,
  ask: {
    expectation: 'یہاں آنے سے آپ کو کیا توقع ہے؟',
    experience: 'یہاں آنا آپ کو کیسا لگا؟',
    both: 'آپ کو کیا توقع تھی، اور کیسا رہا؟',
  },
  part: { expectation: 'مجھے توقع ہے', recalled: 'مجھے توقع تھی', experience: 'ایسا رہا' },
  answer: 'میرا جواب',
  comma: '، ',
  of: (value, highest) => `${highest} میں سے ${value}`,
  between: (low, high) => `”${low}“ اور ”${high}“ کے درمیان`,
  notApplicable: 'مجھ پر لاگو نہیں',
  required: 'جواب درکار ہے',
  problem: 'براہِ کرم اسے ایک بار پھر دیکھیں',
  needsAnswer: 'براہِ کرم جواب دیں',
  tooLong: (excess, count) =>
    `براہِ کرم متن کو ${excess} ${plural('ur', count, { one: 'حرف', other: 'حروف' })} کم کریں`,
  sending: 'آپ کے جواب بھیجے جا رہے ہیں…',
  failed: 'آپ کے جواب بھیجے نہیں جا سکے۔ وہ اب بھی یہیں ہیں۔ براہِ کرم دوبارہ کوشش کریں۔',
  thanks: 'شکریہ۔ اس سے ہمیں اگلے فرد کی بہتر دیکھ بھال میں مدد ملے گی۔',
  stillThere: 'کیا آپ ابھی موجود ہیں؟',
  startsOver: 'اگر نہیں، تو آپ کے جواب مٹا دیے جائیں گے تاکہ کوئی اور نہ دیکھے۔',
  stay: 'جی ہاں، جاری رکھیں',
  language: 'زبان',
  larger: 'بڑا متن',
  aloud: 'بلند آواز سے پڑھیں',
  silent: 'پڑھنا روکیں',
  easy: 'آسان الفاظ',
  left: count => `باقی حروف: ${count}`,
  anonymous: 'آپ کو یہ بتانے کی ضرورت نہیں کہ آپ کون ہیں۔ یہ نام، فون نمبر یا ای میل لگتا ہے۔',
  introduces: /میرا نام/i,
};
export default messages;
