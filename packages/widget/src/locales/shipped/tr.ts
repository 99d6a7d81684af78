import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'Görüşünüzü bildirin',
  close: 'Kapat',
  back: 'Geri',
  next: 'İleri',
  send: 'Gönder',
  retry: 'Tekrar dene',
  step: (page, pages) => `${page}. adım, toplam ${pages}`,
  ask: {
    expectation: 'Ziyaretinizden ne bekliyorsunuz?',
    experience: 'Ziyaretiniz nasıldı?',
    both: 'Ne bekliyordunuz ve nasıldı?',
  },
  part: { expectation: 'Bekliyorum', recalled: 'Bekliyordum', experience: 'Böyleydi' },
  answer: 'Cevabım',
  comma: ', ',
  of: (value, highest) => `${highest} üzerinden ${value}`,
  between: (low, high) => `“${low}” ile “${high}” arasında`,
  notApplicable: 'Benim için geçerli değil',
  required: 'cevap gerekli',
  problem: 'Lütfen buna bir kez daha bakın',
  needsAnswer: 'Lütfen bir cevap verin',
  tooLong: excess => `Lütfen metni ${excess} karakter kısaltın`,
  sending: 'Cevaplarınız gönderiliyor…',
  failed: 'Cevaplarınızı gönderemedik. Hepsi hâlâ burada. Lütfen tekrar deneyin.',
  thanks: 'Teşekkür ederiz. Bu, sıradaki kişi için daha iyisini yapmamıza yardımcı olur.',
  stillThere: 'Hâlâ orada mısınız?',
  startsOver: 'Değilseniz, başkası görmesin diye yanıtlarınız silinir.',
  stay: 'Evet, devam et',
};
export default messages;
