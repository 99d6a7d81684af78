/** `/// <reference types="@wellmet/widget/svelte" />`: Svelte knows `<wellmet-survey>`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { WellmetAttributes, WellmetSurvey } from '../dist/index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'wellmet-survey': HTMLAttributes<WellmetSurvey> & WellmetAttributes;
  }
}
