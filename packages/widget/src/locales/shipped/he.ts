import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const messages: Messages = {
  tag: 'he',
  launcher: 'מתן משוב',
  close: 'סגירה',
  back: 'חזרה',
  next: 'הבא',
  send: 'שליחה',
  retry: 'לנסות שוב',
  step: (page, pages) => `שלב ${page} מתוך ${pages}`,
  ask: {
    expectation: 'מה הציפיות שלך מהביקור?',
    experience: 'איך היה הביקור שלך?',
    both: 'מה היו הציפיות שלך, ואיך היה?',
  },
  part: { expectation: 'הציפיות שלי', recalled: 'ציפיתי', experience: 'כך היה' },
  answer: 'התשובה שלי',
  comma: ', ',
  of: (value, highest) => `${value} מתוך ${highest}`,
  between: (low, high) => `בין ”${low}” ל־”${high}”`,
  notApplicable: 'לא נוגע לי',
  required: 'נדרשת תשובה',
  problem: 'נא להסתכל על זה שוב',
  needsAnswer: 'נא לתת תשובה',
  tooLong: (excess, count) =>
    `נא לקצר את הטקסט ${plural('he', count, { one: 'בתו אחד', two: 'בשני תווים', other: `ב־${excess} תווים` })}`,
  sending: 'התשובות שלך נשלחות…',
  failed: 'לא הצלחנו לשלוח את התשובות שלך. הן עדיין כאן. נא לנסות שוב.',
  thanks: 'תודה. זה עוזר לנו לטפל טוב יותר במי שאחריך.',
  stillThere: 'עדיין כאן?',
  startsOver: 'אם לא, התשובות יימחקו כדי שאף אחד אחר לא יראה אותן.',
  stay: 'כן, להמשיך',
  language: 'שפה',
  larger: 'טקסט גדול יותר',
  aloud: 'הקראה',
  silent: 'עצירת ההקראה',
  easy: 'מילים פשוטות',
  left: count => `תווים שנותרו: ${count}`,
  anonymous: 'אין צורך לומר מי אתם. זה נראה כמו שם, מספר טלפון או כתובת דוא״ל.',
  introduces: /קוראים לי|שמי/i,
};
export default messages;
