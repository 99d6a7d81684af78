import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: '提点意见',
  close: '关闭',
  back: '上一步',
  next: '下一步',
  send: '提交',
  retry: '再试一次',
  step: (page, pages) => `第 ${page} 步，共 ${pages} 步`,
  ask: {
    expectation: '您对这次就诊有什么期望？',
    experience: '这次就诊怎么样？',
    both: '您当时期望怎样？实际怎么样？',
  },
  part: { expectation: '我期望', recalled: '我当时期望', experience: '实际情况' },
  answer: '我的回答',
  comma: '，',
  of: (value, highest) => `${value} 分（满分 ${highest} 分）`,
  between: (low, high) => `介于“${low}”和“${high}”之间`,
  notApplicable: '与我无关',
  required: '需要回答',
  problem: '请再看一下这里',
  needsAnswer: '请选择或填写一个回答',
  tooLong: excess => `请减少 ${excess} 个字`,
  sending: '正在提交您的回答…',
  failed: '回答没有提交成功。内容都还在，没有丢失，请再试一次。',
  thanks: '谢谢您。您的回答会帮助我们更好地照顾下一位患者。',
  stillThere: '您还在吗？',
  startsOver: '如果不在，您的回答会被清除，以免别人看到。',
  stay: '在，继续',
};
export default messages;
