import type { Response } from '@wellmet/core';

export interface NoticeOptions {
  /** URL of the incoming webhook: a secret. */
  readonly url: string;
  /** Words of the notice. The default names the survey and holds no answer: a chat is no place for a patient's words. */
  readonly text?: (response: Response) => string;
}

/** A notice without answers. */
export const notice = ({ survey, phase, status }: Response): string =>
  `New feedback: ${survey}, ${phase}${status === 'partial' ? ', not finished' : ''}`;
