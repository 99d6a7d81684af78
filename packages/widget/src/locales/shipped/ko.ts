import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: '의견 남기기',
  close: '닫기',
  back: '이전',
  next: '다음',
  send: '보내기',
  retry: '다시 시도',
  step: (page, pages) => `${pages}단계 중 ${page}단계`,
  ask: {
    expectation: '이번 방문에서 무엇을 기대하시나요?',
    experience: '이번 방문은 어떠셨나요?',
    both: '무엇을 기대하셨고, 실제로는 어떠셨나요?',
  },
  part: { expectation: '나의 기대', recalled: '방문 전 기대', experience: '실제로는' },
  answer: '나의 답변',
  comma: ', ',
  of: (value, highest) => `${highest}점 중 ${value}점`,
  between: (low, high) => `‘${low}’에서 ‘${high}’ 사이`,
  notApplicable: '해당 없음',
  required: '답변이 필요해요',
  problem: '여기를 한 번 더 봐 주세요',
  needsAnswer: '답변해 주세요',
  tooLong: excess => `글을 ${excess}자 줄여 주세요`,
  sending: '답변을 보내고 있어요…',
  failed: '답변을 보내지 못했어요. 답변은 그대로 남아 있어요. 다시 시도해 주세요.',
  thanks: '고맙습니다. 다음 분을 더 잘 돌보는 데 도움이 됩니다.',
  stillThere: '아직 계신가요?',
  startsOver: '안 계시면 다른 사람이 보지 못하도록 답변을 지웁니다.',
  stay: '네, 계속할게요',
};
export default messages;
