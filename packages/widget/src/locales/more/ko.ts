import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: '예',
  no: '아니요',
  other: '자신의 말로',
  rank: '첫 번째를 먼저 고르고, 그다음 두 번째를 차례로 고르세요',
  up: option => `위로: ${option}`,
  down: option => `아래로: ${option}`,
  out: option => `빼기: ${option}`,
  gone: option => `뺐습니다: ${option}`,
  part: {
    minimum: '받아들일 수 있는 정도',
    desired: '바라는 정도',
    importance: '나에게 얼마나 중요한지',
  },
  ask: {
    expectation: '최소한 어느 정도면 괜찮고, 어느 정도를 바라시나요?',
    both: '최소한 어느 정도면 괜찮았고, 무엇을 바라셨고, 어땠나요?',
  },
  compared: '기대하신 것과 비교하면 어땠나요?',
  comparisons: [
    '기대보다 훨씬 나쁨',
    '기대보다 나쁨',
    '기대보다 조금 나쁨',
    '기대한 만큼',
    '기대보다 조금 좋음',
    '기대보다 좋음',
    '기대보다 훨씬 좋음',
  ],
  pointsLeft: points => `남은 점수: ${points}`,
  pointsOver: points => `넘은 점수: ${points}`,
  agree: '동의합니다',
  contact: {
    name: '성함',
    phone: '전화번호',
    email: '이메일',
    message: '어떤 일인가요?',
    apart: '이것은 답변과 따로 보관됩니다. 비워 두셔도 됩니다.',
    needsReach: '전화번호나 이메일 주소를 적어 주세요',
    needsConsent: '칸에 표시하거나 모두 비워 두세요',
  },
  change: '바꾸기',
};
export default messages;
