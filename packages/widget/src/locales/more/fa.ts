import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'بله',
  no: 'خیر',
  other: 'به زبان خودتان',
  rank: 'اول گزینهٔ نخست را انتخاب کنید، سپس دومی و همین‌طور تا آخر',
  up: option => `بالاتر: ${option}`,
  down: option => `پایین‌تر: ${option}`,
  out: option => `برداشتن: ${option}`,
  gone: option => `برداشته شد: ${option}`,
  part: {
    minimum: 'می‌پذیرم',
    desired: 'آرزو دارم',
    importance: 'چقدر برایم مهم است',
  },
  ask: {
    expectation: 'دست‌کم چه چیزی را می‌پذیرید و چه آرزویی دارید؟',
    both: 'دست‌کم چه چیزی را می‌پذیرفتید، چه آرزویی داشتید و چگونه بود؟',
  },
  compared: 'در مقایسه با انتظار شما چگونه بود؟',
  comparisons: [
    'بسیار بدتر از انتظار',
    'بدتر از انتظار',
    'کمی بدتر از انتظار',
    'همان‌طور که انتظار داشتم',
    'کمی بهتر از انتظار',
    'بهتر از انتظار',
    'بسیار بهتر از انتظار',
  ],
  pointsLeft: points => `امتیاز باقی‌مانده: ${points}`,
  pointsOver: points => `امتیاز اضافه: ${points}`,
  agree: 'موافقم',
  contact: {
    name: 'نام شما',
    phone: 'تلفن',
    email: 'ایمیل',
    message: 'موضوع چیست؟',
    apart: 'این جدا از پاسخ‌های شما نگهداری می‌شود. می‌توانید خالی بگذارید.',
    needsReach: 'لطفاً شماره تلفن یا ایمیل بنویسید',
    needsConsent: 'لطفاً کادر را علامت بزنید یا همه را خالی بگذارید',
  },
  change: 'تغییر',
};
export default messages;
