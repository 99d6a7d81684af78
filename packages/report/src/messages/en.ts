import type { Messages } from './messages.ts';

export const en: Messages = {
  locale: 'en',
  direction: 'ltr',
  betweenSentences: ' ',

  subtitle: 'What patients expected and what they experienced',
  surveyVersion: (id, version) => `Survey ${id}, version ${version}`,
  madeOn: date => `Made on ${date}`,

  verdict: { exceeded: 'exceeded', met: 'met', 'fell-short': 'fell short' },
  headline: {
    exceeded: 'Care exceeded what patients expected.',
    met: 'Care met what patients expected.',
    'fell-short': 'Care fell short of what patients expected.',
  },
  headlineExperience: 'How patients experienced care.',
  overallExperienceAlone: experience => `Averaged over the dimensions, patients rated it ${experience}.`,
  leastAccepted: 'The expectation here is the least that patients would accept.',
  nothingToCompare: 'There is nothing to compare yet.',
  noOverall: 'There is no verdict for the whole yet.',
  waitingForPairs:
    'A gap needs the expectation and the experience of the same patient. As soon as two patients have given both, this page shows where care exceeded, met or fell short of what was expected.',
  noVerdict: {
    'n=0': 'no pair yet',
    'n<2': 'one pair only: too few for a verdict',
    'zero-variance': 'every patient gave the same gap',
    'no-dimension-score': 'a dimension has no score yet',
    'too-few-items': 'too few questions answered',
    'not-asked': 'not asked in this survey',
  },
  fewAnswers: 'few answers, read with care',
  overallGap: (gap, interval, n) =>
    `Mean gap ${gap} points (95% interval ${interval}), from ${n} patients with every dimension scored.`,
  overallExperience: (experience, expectation) =>
    `Averaged over the dimensions, patients experienced ${experience} and had expected ${expectation}.`,
  dimensionsThat: {
    exceeded: 'Exceeded expectations',
    met: 'Met expectations',
    'fell-short': 'Fell short of expectations',
  },

  howToRead: 'How to read this',
  keyTitle: 'An example row',
  key: {
    expectation: 'Ring: what patients expected, on average.',
    experience: 'Dot: what they experienced, on average. Higher is better.',
    gap: 'Thick stretch: the gap, experience minus expectation.',
    interval:
      'Thin line with ends: the 95% interval of the gap. Where it stays clear of the ring, the difference is more than chance.',
  },
  keyDirect: {
    expectation: 'Ring: as expected.',
    experience: 'Dot: how it was compared with that, on average, from −3 (much worse) to +3 (much better).',
    gap: 'Thick stretch: how far that is from what was expected.',
  },
  keyVerdict: {
    exceeded: 'Exceeded: experience was above expectation.',
    met: 'Met: no difference that the answers can tell.',
    'fell-short': 'Fell short: experience was below expectation.',
  },
  scaleEnds: (low, lowWords, high, highWords) =>
    `The scale runs from ${low} (${lowWords}) to ${high} (${highWords}).`,

  dimensions: 'Dimensions',
  dimension: 'Dimension',
  questions: 'Questions',
  question: 'Question',
  wholeDimension: 'The dimension as a whole',
  column: {
    verdict: 'Verdict',
    picture: 'Expected and experienced',
    shares: 'Shares',
    experience: 'Experience',
    expectation: 'Expectation',
    gap: 'Gap',
    interval: '95% interval',
    n: 'Patients (n)',
  },
  lowest: (name, gap) => `Furthest below expectation: ${name} (${gap}).`,
  highest: (name, gap) => `Furthest above expectation: ${name} (${gap}).`,
  to: (low, high) => `${low} to ${high}`,
  picture: (experience, expectation, gap, verdict) =>
    `Experience ${experience}, expectation ${expectation}, gap ${gap}: ${verdict}.`,
  pictureDirect: (gap, verdict) => `Compared with what was expected ${gap}: ${verdict}.`,
  pictureFigures: (interval, n) => `95% interval of the gap ${interval}; n ${n}.`,
  noPicture: 'No picture: nobody has given both an expectation and an experience.',
  experienceOfAll: (mean, n) => `Experience of everyone who answered: ${mean} (n ${n}).`,

  shares: 'Better, as expected, or worse',
  sharesLead: 'How many patients had it better than they expected, as they expected, and worse.',
  overall: 'Overall',
  share: { better: 'better', equal: 'as expected', worse: 'worse' },
  sharesOf: (better, equal, worse, n) =>
    `${better} better, ${equal} as expected, ${worse} worse than expected; n ${n}.`,
  countOf: (count, n, interval) => `${count} of ${n} patients; 95% interval ${interval}`,

  tooFew: 'Too few patients have answered to show how it was.',
  fewerThan: n => `fewer than ${n}`,
  hidden: {
    small: 'not shown:',
    sibling: 'not shown: too few patients, or to protect a small group',
    difference: 'not shown, as it differs by a few patients from what is shown',
  },
  classesHidden: 'Not shown: one of the three shares is of a few patients, or of all.',
  policy: {
    public: n =>
      `Figures of fewer than ${n} patients are not shown, nor any that they could be worked out from.`,
    internal: n =>
      `For the clinic’s own staff. Figures of fewer than ${n} patients are not shown, nor any that they could be worked out from.`,
    none: () =>
      'For demonstrations only: nothing is hidden on this page, not even the answers of a single patient.',
  },
  groupsBy: name => `By ${name}`,
  groupsLead: 'The dimensions for everyone, then for each group. A group may be hidden to protect another.',
  everyone: 'Everyone',
  notGiven: 'Not given',

  whoAnswered: 'Who answered',
  count: { responses: 'Responses', paired: 'Paired', unpaired: 'Unpaired', rejected: 'Rejected' },
  countMeans: {
    responses: 'Submissions that were accepted.',
    paired: 'Patients with both an expectation and an experience. Gaps come from them alone.',
    unpaired: 'Patients with one of the two: their visit is still open, or the two were never joined.',
    rejected: 'Lines that were not a response of this survey. They count nowhere else.',
  },
  countColumn: { what: 'What', n: 'How many', means: 'What it means' },
  pairedPicture: (paired, unpaired) => `Paired patients: ${paired}. Unpaired patients: ${unpaired}.`,

  method: 'How the figures are made',
  methodNotes: [
    'A gap is experience minus expectation of one patient for one question; patients who gave only one of the two are left out of it. A dimension is the mean over a patient’s questions in it, when at least half of them were answered on both sides. Overall is the mean over the dimensions.',
    'The 95% interval of a mean gap is that of the paired t test. A verdict is “exceeded” or “fell short” only where that interval leaves zero out; “met” means that the answers show no difference. The interval of a share is Wilson’s.',
    'Always read the experience beside the gap: the same gap can come from low hopes poorly met and from high hopes nearly met. Patients for whom it was as expected are a class of their own and are never added to another.',
    'Questions whose high end is bad are turned around, so that higher is better everywhere on this page.',
  ],
  fewAnswersNote: n =>
    `Figures from fewer than ${n} patients say “few answers”: they can change a lot with the next few.`,
  timing: {
    prior: 'Expectations were asked before the visit.',
    recalled: 'Expectations were asked after the visit, in the same sitting as the experience.',
    normative: 'Expectations were asked as what care should be like.',
  },
  timingNote: {
    prior: 'They are what patients expected before they knew how it would be.',
    recalled:
      'What people remember having expected drifts towards what they got, so gaps tend to be smaller than when asked beforehand.',
    normative:
      'People rarely ask for less than very good care, so these expectations lie high and most gaps are below zero.',
  },
};
