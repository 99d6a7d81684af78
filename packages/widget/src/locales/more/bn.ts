import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'হ্যাঁ',
  no: 'না',
  other: 'নিজের ভাষায়',
  rank: 'প্রথমটি আগে বেছে নিন, তারপর দ্বিতীয়টি, এভাবে',
  up: option => `উপরে নিন: ${option}`,
  down: option => `নিচে নিন: ${option}`,
  out: option => `বাদ দিন: ${option}`,
  gone: option => `বাদ দেওয়া হয়েছে: ${option}`,
  part: {
    minimum: 'অন্তত যা মেনে নেব',
    desired: 'যা চাই',
    importance: 'আমার কাছে কতটা গুরুত্বপূর্ণ',
  },
  ask: {
    expectation: 'অন্তত কী মেনে নেবেন, আর কী চান?',
    both: 'অন্তত কী মেনে নিতেন, কী চেয়েছিলেন, আর কেমন হলো?',
  },
  compared: 'আপনার প্রত্যাশার তুলনায় কেমন ছিল?',
  comparisons: [
    'প্রত্যাশার চেয়ে অনেক খারাপ',
    'প্রত্যাশার চেয়ে খারাপ',
    'প্রত্যাশার চেয়ে একটু খারাপ',
    'যেমন প্রত্যাশা করেছিলাম',
    'প্রত্যাশার চেয়ে একটু ভালো',
    'প্রত্যাশার চেয়ে ভালো',
    'প্রত্যাশার চেয়ে অনেক ভালো',
  ],
  pointsLeft: points => `পয়েন্ট বাকি: ${points}`,
  pointsOver: points => `পয়েন্ট বেশি: ${points}`,
  agree: 'আমি রাজি',
  contact: {
    name: 'আপনার নাম',
    phone: 'ফোন',
    email: 'ই-মেইল',
    message: 'বিষয়টি কী?',
    apart: 'এটি আপনার উত্তর থেকে আলাদা রাখা হয়। খালি রাখতে পারেন।',
    needsReach: 'অনুগ্রহ করে একটি ফোন নম্বর বা ই-মেইল দিন',
    needsConsent: 'অনুগ্রহ করে ঘরে টিক দিন, অথবা সবটা খালি রাখুন',
  },
  change: 'বদলান',
};
export default messages;
