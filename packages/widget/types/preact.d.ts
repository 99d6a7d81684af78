/** `/// <reference types="@wellmet/widget/preact" />`: Preact knows `<wellmet-survey>`. */
import type { HTMLAttributes } from 'preact';
import type { WellmetAttributes, WellmetListeners, WellmetSurvey } from '../dist/index.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'wellmet-survey': HTMLAttributes<WellmetSurvey> & WellmetAttributes & WellmetListeners;
    }
  }
}
