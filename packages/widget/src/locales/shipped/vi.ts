import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: 'Góp ý',
  close: 'Đóng',
  back: 'Quay lại',
  next: 'Tiếp theo',
  send: 'Gửi',
  retry: 'Thử lại',
  step: (page, pages) => `Bước ${page} trên ${pages}`,
  ask: {
    expectation: 'Bạn mong đợi gì ở lần thăm khám này?',
    experience: 'Lần thăm khám của bạn thế nào?',
    both: 'Bạn đã mong đợi gì, và thực tế thế nào?',
  },
  part: { expectation: 'Tôi mong đợi', recalled: 'Tôi đã mong đợi', experience: 'Thực tế' },
  answer: 'Câu trả lời của tôi',
  comma: ', ',
  of: (value, highest) => `${value} trên ${highest}`,
  between: (low, high) => `giữa “${low}” và “${high}”`,
  notApplicable: 'Không liên quan đến tôi',
  required: 'cần câu trả lời',
  problem: 'Vui lòng xem lại phần này một lần nữa',
  needsAnswer: 'Vui lòng trả lời câu này',
  tooLong: excess => `Vui lòng rút ngắn bớt ${excess} ký tự`,
  sending: 'Đang gửi câu trả lời của bạn…',
  failed: 'Chúng tôi chưa gửi được câu trả lời của bạn. Mọi thứ vẫn còn ở đây. Vui lòng thử lại.',
  thanks: 'Cảm ơn bạn. Điều này giúp chúng tôi phục vụ người tiếp theo tốt hơn.',
  stillThere: 'Bạn còn ở đó không?',
  startsOver: 'Nếu không, câu trả lời của bạn sẽ được xóa để không ai khác thấy.',
  stay: 'Còn, tiếp tục',
};
export default messages;
