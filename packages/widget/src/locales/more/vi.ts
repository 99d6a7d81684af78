import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'Có',
  no: 'Không',
  other: 'Bằng lời của bạn',
  rank: 'Chọn điều thứ nhất trước, rồi điều thứ hai, cứ thế tiếp tục',
  up: option => `Chuyển lên: ${option}`,
  down: option => `Chuyển xuống: ${option}`,
  out: option => `Bỏ ra: ${option}`,
  gone: option => `Đã bỏ ra: ${option}`,
  part: {
    minimum: 'Tôi chấp nhận được',
    desired: 'Tôi mong muốn',
    importance: 'Điều này quan trọng với tôi thế nào',
  },
  ask: {
    expectation: 'Ít nhất bạn chấp nhận được gì, và bạn mong muốn gì?',
    both: 'Ít nhất bạn chấp nhận được gì, bạn đã mong gì, và thực tế ra sao?',
  },
  compared: 'Thực tế ra sao so với điều bạn mong đợi?',
  comparisons: [
    'tệ hơn nhiều so với mong đợi',
    'tệ hơn mong đợi',
    'hơi tệ hơn mong đợi',
    'đúng như mong đợi',
    'hơi tốt hơn mong đợi',
    'tốt hơn mong đợi',
    'tốt hơn nhiều so với mong đợi',
  ],
  pointsLeft: points => `Số điểm còn lại: ${points}`,
  pointsOver: points => `Số điểm thừa: ${points}`,
  agree: 'Tôi đồng ý',
  contact: {
    name: 'Tên của bạn',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    message: 'Về việc gì?',
    apart: 'Phần này được giữ riêng với câu trả lời của bạn. Bạn có thể để trống.',
    needsReach: 'Vui lòng cho số điện thoại hoặc địa chỉ thư điện tử',
    needsConsent: 'Vui lòng đánh dấu vào ô, hoặc để trống tất cả',
  },
  change: 'Thay đổi',
};
export default messages;
