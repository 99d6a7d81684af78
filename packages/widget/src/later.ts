import { uuidv7 } from '@wellmet/core';
import type { LaterModule } from './later-module.ts';
import { ChoiceField } from './questions/choice/choice-field.tsx';
import type { Field } from './questions/question-props.ts';
import { TextField } from './questions/text/text-field.tsx';

export { findUnfinished as check, responseOf as finish } from '@wellmet/core';
export { checkOptions } from './check-options.ts';
export { errorSummary, wordsFor } from './components/error-summary.tsx';
export { silence } from './components/read-aloud.ts';
export { onVoices, tools } from './components/tools.tsx';
export { enLater } from './locales/en-later.ts';
export { back, letGo, next } from './model/moving.ts';
export { mark } from './questions/rating/mark.tsx';
export { css } from './styles/later.css.ts';
export { takeUp } from './taking-up/take-up.ts';

export const fields: LaterModule['fields'] = {
  'single-choice': ChoiceField as Field,
  'multiple-choice': ChoiceField as Field,
  emotion: ChoiceField as Field,
  text: TextField as Field,
};

export const id = (): string => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
