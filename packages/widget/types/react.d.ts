/** `/// <reference types="@wellmet/widget/react" />`: React knows `<wellmet-survey>`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WellmetAttributes, WellmetListeners, WellmetSurvey } from '../dist/index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wellmet-survey': DetailedHTMLProps<HTMLAttributes<WellmetSurvey>, WellmetSurvey> &
        WellmetAttributes &
        WellmetListeners;
    }
  }
}
