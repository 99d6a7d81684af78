import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: '提供意見',
  close: '關閉',
  back: '上一步',
  next: '下一步',
  send: '送出',
  retry: '再試一次',
  step: (page, pages) => `第 ${page} 步，共 ${pages} 步`,
  ask: {
    expectation: '您對這次就診有什麼期望？',
    experience: '這次就診怎麼樣？',
    both: '您當時期望怎樣？實際怎麼樣？',
  },
  part: { expectation: '我期望', recalled: '我當時期望', experience: '實際情況' },
  answer: '我的回答',
  comma: '，',
  of: (value, highest) => `${value} 分（滿分 ${highest} 分）`,
  between: (low, high) => `介於「${low}」和「${high}」之間`,
  notApplicable: '與我無關',
  required: '需要回答',
  problem: '請再看一下這裡',
  needsAnswer: '請選擇或填寫一個回答',
  tooLong: excess => `請減少 ${excess} 個字`,
  sending: '正在送出您的回答…',
  failed: '回答沒有送出成功。內容都還在，請再試一次。',
  thanks: '謝謝您。您的回答會幫助我們更好地照顧下一位患者。',
  stillThere: '您還在嗎？',
  startsOver: '如果不在，您的回答會被清除，以免別人看到。',
  stay: '在，繼續',
};
export default messages;
