import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'כן',
  no: 'לא',
  other: 'במילים שלכם',
  rank: 'בחרו קודם את הראשון, אחר כך את השני, וכן הלאה',
  up: option => `למעלה: ${option}`,
  down: option => `למטה: ${option}`,
  out: option => `הוצאה: ${option}`,
  gone: option => `הוצא: ${option}`,
  part: {
    minimum: 'מקובל עליי',
    desired: 'הייתי רוצה',
    importance: 'כמה זה חשוב לי',
  },
  ask: {
    expectation: 'מה לפחות מקובל עליכם, ומה הייתם רוצים?',
    both: 'מה לפחות היה מקובל עליכם, מה רציתם, ואיך היה?',
  },
  compared: 'איך היה לעומת מה שציפיתם?',
  comparisons: [
    'הרבה פחות טוב מהצפוי',
    'פחות טוב מהצפוי',
    'קצת פחות טוב מהצפוי',
    'כצפוי',
    'קצת יותר טוב מהצפוי',
    'יותר טוב מהצפוי',
    'הרבה יותר טוב מהצפוי',
  ],
  pointsLeft: points => `נקודות שנותרו: ${points}`,
  pointsOver: points => `נקודות מיותרות: ${points}`,
  agree: 'מסכים או מסכימה',
  contact: {
    name: 'השם שלכם',
    phone: 'טלפון',
    email: 'דוא״ל',
    message: 'במה מדובר?',
    apart: 'זה נשמר בנפרד מהתשובות שלכם. אפשר להשאיר ריק.',
    needsReach: 'נא לכתוב מספר טלפון או כתובת דוא״ל',
    needsConsent: 'נא לסמן את התיבה, או להשאיר הכול ריק',
  },
  change: 'שינוי',
};
export default messages;
