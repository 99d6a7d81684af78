import type { MoreMessages } from '../more-messages.ts';

const messages: MoreMessages = {
  yes: 'はい',
  no: 'いいえ',
  other: 'ご自分の言葉で',
  rank: 'まず1番目、次に2番目、と順に選んでください',
  up: option => `上へ：${option}`,
  down: option => `下へ：${option}`,
  out: option => `外す：${option}`,
  gone: option => `外しました：${option}`,
  part: {
    minimum: '受け入れられる',
    desired: '望ましい',
    importance: '私にとっての大切さ',
  },
  ask: {
    expectation: '最低限受け入れられるのはどの程度で、望ましいのはどの程度ですか。',
    both: '最低限受け入れられるのは、望ましいのは、そして実際はどうでしたか。',
  },
  compared: '思っていたことと比べて、どうでしたか。',
  comparisons: [
    '思っていたよりずっと悪い',
    '思っていたより悪い',
    '思っていたより少し悪い',
    '思っていたとおり',
    '思っていたより少し良い',
    '思っていたより良い',
    '思っていたよりずっと良い',
  ],
  pointsLeft: points => `残りの点数：${points}`,
  pointsOver: points => `多すぎる点数：${points}`,
  agree: '同意します',
  contact: {
    name: 'お名前',
    phone: '電話番号',
    email: 'メールアドレス',
    message: 'どのようなことですか',
    apart: 'これは回答とは別に保管されます。空欄でもかまいません。',
    needsReach: '電話番号かメールアドレスを書いてください',
    needsConsent: '欄に印を付けるか、すべて空欄にしてください',
  },
  change: '変更する',
};
export default messages;
