/** `/// <reference types="@wellmet/widget/solid" />`: Solid knows `<wellmet-survey>`. */
import type { JSX } from 'solid-js';
import type { WellmetAttributes, WellmetSurvey } from '../dist/index.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'wellmet-survey': JSX.HTMLAttributes<WellmetSurvey> & WellmetAttributes;
    }
  }
}
