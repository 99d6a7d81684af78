import type { ExpectationTiming, Hidden, Reason, Verdict } from '@wellmet/core';

/** Every word of the page in one language; a missing one does not compile. Numbers arrive already written in that language. */
export interface Messages {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A space where the language has one between sentences. */
  readonly betweenSentences: string;

  readonly subtitle: string;
  readonly surveyVersion: (id: string, version: string) => string;
  readonly madeOn: (date: string) => string;

  /** One word or two, beside the sign of the verdict. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** The first thing that is read. */
  readonly headline: Readonly<Record<Verdict, string>>;
  /** The first thing that is read where no expectation was asked. */
  readonly headlineExperience: string;
  readonly overallExperienceAlone: (experience: string) => string;
  /** What the expectation of a survey of zones of tolerance is. */
  readonly leastAccepted: string;
  /** The first thing that is read where there is no verdict. */
  readonly nothingToCompare: string;
  readonly noOverall: string;
  readonly waitingForPairs: string;
  /** Why a row has no verdict. */
  readonly noVerdict: Readonly<Record<Reason, string>>;
  readonly fewAnswers: string;
  readonly overallGap: (gap: string, interval: string, n: string) => string;
  readonly overallExperience: (experience: string, expectation: string) => string;
  /** Before the list of dimensions with that verdict. */
  readonly dimensionsThat: Readonly<Record<Verdict, string>>;

  readonly howToRead: string;
  readonly keyTitle: string;
  readonly key: {
    readonly expectation: string;
    readonly experience: string;
    readonly gap: string;
    readonly interval: string;
  };
  /** Where patients were asked how it was compared with what they expected. */
  readonly keyDirect: { readonly expectation: string; readonly experience: string; readonly gap: string };
  readonly keyVerdict: Readonly<Record<Verdict, string>>;
  readonly scaleEnds: (low: string, lowWords: string, high: string, highWords: string) => string;

  readonly dimensions: string;
  readonly dimension: string;
  readonly questions: string;
  readonly question: string;
  /** The first row of a dimension among its questions. */
  readonly wholeDimension: string;
  readonly column: {
    readonly verdict: string;
    readonly picture: string;
    readonly shares: string;
    readonly experience: string;
    readonly expectation: string;
    readonly gap: string;
    readonly interval: string;
    readonly n: string;
  };
  readonly lowest: (name: string, gap: string) => string;
  readonly highest: (name: string, gap: string) => string;
  readonly to: (low: string, high: string) => string;
  readonly picture: (experience: string, expectation: string, gap: string, verdict: string) => string;
  readonly pictureDirect: (gap: string, verdict: string) => string;
  readonly pictureFigures: (interval: string, n: string) => string;
  readonly noPicture: string;
  readonly experienceOfAll: (mean: string, n: string) => string;

  readonly shares: string;
  readonly sharesLead: string;
  readonly overall: string;
  readonly share: Readonly<Record<'better' | 'equal' | 'worse', string>>;
  /** The three shares of one row in one sentence. */
  readonly sharesOf: (better: string, equal: string, worse: string, n: string) => string;
  readonly countOf: (count: string, n: string, interval: string) => string;

  /** The first thing that is read where too few have answered. */
  readonly tooFew: string;
  readonly fewerThan: (n: string) => string;
  /** Why a row is not shown; after the first stands `fewerThan`. */
  readonly hidden: Readonly<Record<Hidden, string>>;
  readonly classesHidden: string;
  /** Who the page is for, and what is hidden from them. */
  readonly policy: Readonly<Record<'public' | 'internal' | 'none', (n: string) => string>>;
  readonly groupsBy: (name: string) => string;
  readonly groupsLead: string;
  readonly everyone: string;
  readonly notGiven: string;

  readonly whoAnswered: string;
  readonly count: Readonly<Record<'responses' | 'paired' | 'unpaired' | 'rejected', string>>;
  readonly countMeans: Readonly<Record<'responses' | 'paired' | 'unpaired' | 'rejected', string>>;
  readonly countColumn: { readonly what: string; readonly n: string; readonly means: string };
  readonly pairedPicture: (paired: string, unpaired: string) => string;

  readonly method: string;
  /** Paragraphs about how the figures are made. */
  readonly methodNotes: readonly string[];
  readonly fewAnswersNote: (n: string) => string;
  readonly timing: Readonly<Record<ExpectationTiming, string>>;
  readonly timingNote: Readonly<Record<ExpectationTiming, string>>;
}
