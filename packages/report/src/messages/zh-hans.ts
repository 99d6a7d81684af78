import type { Messages } from './messages.ts';

export const zhHans: Messages = {
  locale: 'zh-Hans',
  direction: 'ltr',
  betweenSentences: '',

  subtitle: '患者的期望与实际感受',
  surveyVersion: (id, version) => `问卷 ${id}，版本 ${version}`,
  madeOn: date => `生成于 ${date}`,

  verdict: { exceeded: '超出期望', met: '符合期望', 'fell-short': '低于期望' },
  headline: {
    exceeded: '就诊体验超出了患者的期望。',
    met: '就诊体验符合患者的期望。',
    'fell-short': '就诊体验低于患者的期望。',
  },
  headlineExperience: '患者的就诊体验。',
  overallExperienceAlone: experience => `按各维度平均，患者评分为 ${experience} 分。`,
  leastAccepted: '此处的期望是患者可接受的最低水平。',
  nothingToCompare: '目前还没有可以比较的数据。',
  noOverall: '目前还没有总体结论。',
  waitingForPairs:
    '差距需要同一位患者的期望和感受。只要有两位患者两项都已填写，本页就会显示哪些方面超出、符合或低于期望。',
  noVerdict: {
    'n=0': '尚无配对数据',
    'n<2': '仅一对数据，不足以判断',
    'zero-variance': '所有患者的差距相同',
    'no-dimension-score': '有维度尚无得分',
    'too-few-items': '作答题目过少',
    'not-asked': '本问卷未询问',
  },
  fewAnswers: '样本少，请谨慎解读',
  overallGap: (gap, interval, n) =>
    `平均差距 ${gap} 分（95% 区间 ${interval}），来自各维度均有得分的 ${n} 位患者。`,
  overallExperience: (experience, expectation) =>
    `按各维度平均，患者的实际感受为 ${experience} 分，原先期望为 ${expectation} 分。`,
  dimensionsThat: { exceeded: '超出期望', met: '符合期望', 'fell-short': '低于期望' },

  howToRead: '如何阅读',
  keyTitle: '示例',
  key: {
    expectation: '圆环：患者期望的平均值。',
    experience: '圆点：患者实际感受的平均值。数值越高越好。',
    gap: '粗线：差距，即感受减去期望。',
    interval: '带端点的细线：差距的 95% 区间。若它没有碰到圆环，说明差异不只是偶然。',
  },
  keyDirect: {
    expectation: '圆环：与期望一致。',
    experience: '圆点：与期望相比的平均结果，从 −3（差很多）到 +3（好很多）。',
    gap: '粗线：与期望相差多少。',
  },
  keyVerdict: {
    exceeded: '超出期望：感受高于期望。',
    met: '符合期望：从回答中看不出差异。',
    'fell-short': '低于期望：感受低于期望。',
  },
  scaleEnds: (low, lowWords, high, highWords) => `量表从 ${low}（${lowWords}）到 ${high}（${highWords}）。`,

  dimensions: '维度',
  dimension: '维度',
  questions: '题目',
  question: '题目',
  wholeDimension: '整个维度',
  column: {
    verdict: '结论',
    picture: '期望与感受',
    shares: '比例',
    experience: '感受',
    expectation: '期望',
    gap: '差距',
    interval: '95% 区间',
    n: '患者数（n）',
  },
  lowest: (name, gap) => `低于期望最多：${name}（${gap}）。`,
  highest: (name, gap) => `超出期望最多：${name}（${gap}）。`,
  to: (low, high) => `${low} 至 ${high}`,
  picture: (experience, expectation, gap, verdict) =>
    `感受 ${experience}，期望 ${expectation}，差距 ${gap}：${verdict}。`,
  pictureDirect: (gap, verdict) => `与期望相比 ${gap}：${verdict}。`,
  pictureFigures: (interval, n) => `差距的 95% 区间为 ${interval}；n ${n}。`,
  noPicture: '没有图示：尚无人同时给出期望和感受。',
  experienceOfAll: (mean, n) => `所有作答者的感受：${mean}（n ${n}）。`,

  shares: '好于期望、与期望一致或差于期望',
  sharesLead: '有多少患者觉得好于期望、与期望一致、或差于期望。',
  overall: '总体',
  share: { better: '好于期望', equal: '与期望一致', worse: '差于期望' },
  sharesOf: (better, equal, worse, n) =>
    `${better} 好于期望，${equal} 与期望一致，${worse} 差于期望；n ${n}。`,
  countOf: (count, n, interval) => `${n} 位患者中的 ${count} 位；95% 区间 ${interval}`,

  tooFew: '作答的患者太少，暂不显示结果。',
  fewerThan: n => `少于 ${n}`,
  hidden: {
    small: '不显示：',
    sibling: '不显示：患者太少，或为保护人数少的组',
    difference: '不显示，因为与已显示的数据只差几位患者',
  },
  classesHidden: '不显示：三类之一只有少数患者，或包括所有患者。',
  policy: {
    public: n => `少于 ${n} 位患者的数据不予显示，可据以推算出它们的数据也不显示。`,
    internal: n => `仅供本机构员工使用。少于 ${n} 位患者的数据不予显示，可据以推算出它们的数据也不显示。`,
    none: () => '仅供演示：本页不隐藏任何数据，包括单个患者的回答。',
  },
  groupsBy: name => `按${name}分组`,
  groupsLead: '先列出所有患者的各维度结果，再列出各组的结果。为保护其他组，某些组可能不显示。',
  everyone: '所有患者',
  notGiven: '未填写',

  whoAnswered: '作答情况',
  count: { responses: '答卷', paired: '已配对', unpaired: '未配对', rejected: '已拒绝' },
  countMeans: {
    responses: '已接收的答卷。',
    paired: '同时有期望和感受的患者。差距只由他们得出。',
    unpaired: '只有其中一项的患者：就诊尚未结束，或两份答卷未能关联。',
    rejected: '不是本问卷答卷的记录。它们不计入其他任何数字。',
  },
  countColumn: { what: '项目', n: '数量', means: '含义' },
  pairedPicture: (paired, unpaired) => `已配对患者：${paired}。未配对患者：${unpaired}。`,

  method: '数据如何得出',
  methodNotes: [
    '差距是同一位患者对同一题目的感受减去期望；只填其中一项的患者不计入。维度得分是患者在该维度中各题的平均值，前提是至少一半题目两项都已作答。总体是各维度的平均值。',
    '平均差距的 95% 区间来自配对 t 检验。只有当区间不包含零时，结论才是“超出期望”或“低于期望”；“符合期望”表示从回答中看不出差异。比例的区间采用 Wilson 方法。',
    '请始终把感受与差距放在一起看：同样的差距，可能来自低期望且体验不佳，也可能来自高期望且几乎得到满足。与期望一致的患者单独成一类，绝不并入其他类别。',
    '高分代表不好的题目已反向计分，因此本页中数值越高越好。',
  ],
  fewAnswersNote: n => `少于 ${n} 位患者的数据会标明“样本少”：再多几位患者，结果就可能有明显变化。`,
  timing: {
    prior: '期望是在就诊前询问的。',
    recalled: '期望是在就诊后与感受一同询问的。',
    normative: '期望是按“医疗服务应当如何”来询问的。',
  },
  timingNote: {
    prior: '这是患者在了解实际情况之前的期望。',
    recalled: '人们回忆的期望会向实际感受靠拢，因此差距往往比事先询问时小。',
    normative: '人们很少会要求低于“很好”的服务，因此这类期望偏高，差距大多为负。',
  },
};
