import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: '是',
  no: '否',
  other: '用您自己的话说',
  rank: '先选第一位，再选第二位，依次类推',
  up: option => `上移：${option}`,
  down: option => `下移：${option}`,
  out: option => `移出：${option}`,
  gone: option => `已移出：${option}`,
  part: {
    minimum: '最低可以接受',
    desired: '希望达到',
    importance: '这对我有多重要',
  },
  ask: {
    expectation: '您最低可以接受怎样，希望怎样？',
    both: '您最低可以接受怎样，希望怎样，实际怎样？',
  },
  compared: '与您的期望相比，实际怎样？',
  comparisons: [
    '比预期差得多',
    '比预期差',
    '比预期差一点',
    '和预期一样',
    '比预期好一点',
    '比预期好',
    '比预期好得多',
  ],
  pointsLeft: points => `剩余分数：${points}`,
  pointsOver: points => `超出分数：${points}`,
  agree: '我同意',
  contact: {
    name: '您的姓名',
    phone: '电话',
    email: '电子邮箱',
    message: '是什么事情？',
    apart: '这与您的回答分开保存。可以不填。',
    needsReach: '请填写电话号码或电子邮箱',
    needsConsent: '请勾选方框，或全部留空',
  },
  change: '修改',
};
export default messages;
