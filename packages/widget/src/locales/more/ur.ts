import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'جی ہاں',
  no: 'نہیں',
  other: 'اپنے الفاظ میں',
  rank: 'پہلے اول نمبر چنیں، پھر دوسرا، اور اسی طرح آگے',
  up: option => `اوپر کریں: ${option}`,
  down: option => `نیچے کریں: ${option}`,
  out: option => `نکالیں: ${option}`,
  gone: option => `نکال دیا: ${option}`,
  part: {
    minimum: 'کم از کم قابل قبول',
    desired: 'میری خواہش',
    importance: 'میرے لیے کتنا اہم ہے',
  },
  ask: {
    expectation: 'کم از کم کیا قابل قبول ہوگا، اور آپ کی کیا خواہش ہے؟',
    both: 'کم از کم کیا قابل قبول تھا، کیا خواہش تھی، اور کیسا رہا؟',
  },
  compared: 'آپ کی توقع کے مقابلے میں کیسا رہا؟',
  comparisons: [
    'توقع سے بہت برا',
    'توقع سے برا',
    'توقع سے کچھ برا',
    'توقع کے مطابق',
    'توقع سے کچھ بہتر',
    'توقع سے بہتر',
    'توقع سے بہت بہتر',
  ],
  pointsLeft: points => `باقی پوائنٹس: ${points}`,
  pointsOver: points => `زائد پوائنٹس: ${points}`,
  agree: 'مجھے منظور ہے',
  contact: {
    name: 'آپ کا نام',
    phone: 'فون',
    email: 'ای میل',
    message: 'بات کس بارے میں ہے؟',
    apart: 'یہ آپ کے جوابات سے الگ رکھا جاتا ہے۔ آپ اسے خالی چھوڑ سکتے ہیں۔',
    needsReach: 'براہ کرم فون نمبر یا ای میل لکھیں',
    needsConsent: 'براہ کرم خانے پر نشان لگائیں، یا سب خالی چھوڑ دیں',
  },
  change: 'تبدیل کریں',
};
export default messages;
