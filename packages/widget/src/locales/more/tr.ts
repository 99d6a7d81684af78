import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Evet',
  no: 'Hayır',
  other: 'Kendi sözlerinizle',
  rank: 'Önce birinciyi seçin, sonra ikinciyi ve böyle devam edin',
  up: option => `Yukarı al: ${option}`,
  down: option => `Aşağı al: ${option}`,
  out: option => `Çıkar: ${option}`,
  gone: option => `Çıkarıldı: ${option}`,
  part: {
    minimum: 'Kabul ederdim',
    desired: 'İsterdim',
    importance: 'Benim için ne kadar önemli',
  },
  ask: {
    expectation: 'En az neyi kabul edersiniz ve ne istersiniz?',
    both: 'En az neyi kabul ederdiniz, ne isterdiniz ve nasıldı?',
  },
  compared: 'Beklediğinize göre nasıldı?',
  comparisons: [
    'beklediğimden çok daha kötü',
    'beklediğimden kötü',
    'beklediğimden biraz kötü',
    'beklediğim gibi',
    'beklediğimden biraz iyi',
    'beklediğimden iyi',
    'beklediğimden çok daha iyi',
  ],
  pointsLeft: points => `Kalan puan: ${points}`,
  pointsOver: points => `Fazla puan: ${points}`,
  agree: 'Kabul ediyorum',
  contact: {
    name: 'Adınız',
    phone: 'Telefon',
    email: 'E-posta',
    message: 'Konu nedir?',
    apart: 'Bu, yanıtlarınızdan ayrı tutulur. Boş bırakabilirsiniz.',
    needsReach: 'Lütfen bir telefon numarası veya e-posta adresi yazın',
    needsConsent: 'Lütfen kutuyu işaretleyin ya da hepsini boş bırakın',
  },
  change: 'Değiştir',
};
export default messages;
