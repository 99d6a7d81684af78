import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'মতামত দিন',
  close: 'বন্ধ করুন',
  back: 'পেছনে',
  next: 'পরবর্তী',
  send: 'পাঠান',
  retry: 'আবার চেষ্টা করুন',
  step: (page, pages) => `${pages} ধাপের মধ্যে ${page} নম্বর`,
  ask: {
    expectation: 'এই সাক্ষাৎ থেকে আপনি কী আশা করেন?',
    experience: 'সাক্ষাৎ কেমন হলো?',
    both: 'আপনি কী আশা করেছিলেন, আর কেমন হলো?',
  },
  part: { expectation: 'আমার আশা', recalled: 'আমার আশা ছিল', experience: 'যেমন হলো' },
  answer: 'আমার উত্তর',
  comma: ', ',
  of: (value, highest) => `${highest}-এর মধ্যে ${value}`,
  between: (low, high) => `“${low}” ও “${high}”-এর মাঝামাঝি`,
  notApplicable: 'আমার জন্য প্রযোজ্য নয়',
  required: 'উত্তর প্রয়োজন',
  problem: 'অনুগ্রহ করে এটি আরেকবার দেখুন',
  needsAnswer: 'অনুগ্রহ করে একটি উত্তর দিন',
  tooLong: excess => `অনুগ্রহ করে লেখাটি ${excess}টি অক্ষর ছোট করুন`,
  sending: 'আপনার উত্তর পাঠানো হচ্ছে…',
  failed: 'আপনার উত্তর পাঠানো যায়নি। সব এখনও এখানেই আছে। অনুগ্রহ করে আবার চেষ্টা করুন।',
  thanks: 'ধন্যবাদ। এতে আমরা পরের জনের আরও ভালো যত্ন নিতে পারব।',
  stillThere: 'আপনি কি এখনও আছেন?',
  startsOver: 'না থাকলে আপনার উত্তরগুলো মুছে যাবে, যাতে আর কেউ না দেখে।',
  stay: 'হ্যাঁ, চালিয়ে যাই',
};
export default messages;
