/** `/// <reference types="@wellmet/widget/vue" />`: Vue's templates know `<wellmet-survey>`. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { EventName, WellmetAttributes, WellmetEvent } from '../dist/index.js';

type Listeners = { [Name in EventName as `onWellmet:${Name}`]?: (event: WellmetEvent<Name>) => void };

declare module 'vue' {
  interface GlobalComponents {
    'wellmet-survey': new () => { $props: ReservedProps & HTMLAttributes & WellmetAttributes & Listeners };
  }
}
