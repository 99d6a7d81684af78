import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: '是',
  no: '否',
  other: '用您自己的話說',
  rank: '先選第一位，再選第二位，依此類推',
  up: option => `上移：${option}`,
  down: option => `下移：${option}`,
  out: option => `移出：${option}`,
  gone: option => `已移出：${option}`,
  part: {
    minimum: '最低可以接受',
    desired: '希望達到',
    importance: '這對我有多重要',
  },
  ask: {
    expectation: '您最低可以接受怎樣，希望怎樣？',
    both: '您最低可以接受怎樣，希望怎樣，實際怎樣？',
  },
  compared: '與您的期望相比，實際怎樣？',
  comparisons: [
    '比預期差得多',
    '比預期差',
    '比預期差一點',
    '和預期一樣',
    '比預期好一點',
    '比預期好',
    '比預期好得多',
  ],
  pointsLeft: points => `剩餘分數：${points}`,
  pointsOver: points => `超出分數：${points}`,
  agree: '我同意',
  contact: {
    name: '您的姓名',
    phone: '電話',
    email: '電子信箱',
    message: '是什麼事情？',
    apart: '這與您的回答分開保存。可以不填。',
    needsReach: '請填寫電話號碼或電子信箱',
    needsConsent: '請勾選方框，或全部留空',
  },
  change: '修改',
};
export default messages;
