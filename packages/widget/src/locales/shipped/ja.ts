import type { Messages } from '../messages.ts';

const messages: Messages = {
  launcher: '感想を送る',
  close: '閉じる',
  back: '戻る',
  next: '次へ',
  send: '送信',
  retry: 'もう一度試す',
  step: (page, pages) => `${pages} ページ中 ${page} ページ目`,
  ask: {
    expectation: '受診に何を期待していますか？',
    experience: '受診はいかがでしたか？',
    both: '何を期待し、実際はいかがでしたか？',
  },
  part: { expectation: '期待していること', recalled: '期待していたこと', experience: '実際' },
  answer: '回答',
  comma: '、',
  of: (value, highest) => `${highest} 段階中の ${value}`,
  between: (low, high) => `「${low}」と「${high}」の間`,
  notApplicable: '該当なし',
  required: '回答が必要です',
  problem: 'もう一度ご確認ください',
  needsAnswer: '回答をお願いします',
  tooLong: excess => `あと ${excess} 文字短くしてください`,
  sending: '回答を送信しています…',
  failed: '回答を送信できませんでした。内容はここに残っています。もう一度お試しください。',
  thanks: 'ありがとうございます。次に来られる方のために役立てます。',
  stillThere: 'まだそこにいらっしゃいますか？',
  startsOver: 'いらっしゃらない場合は、ほかの人に見られないよう回答を消します。',
  stay: 'はい、続けます',
};
export default messages;
