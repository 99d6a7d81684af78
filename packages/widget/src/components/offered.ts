import type { ComponentChildren } from 'preact';
import type { Later } from '../model/survey-model.ts';
import type { View } from '../model/view.ts';
import { watching } from './watching.ts';

interface OfferedProps {
  readonly view: View;
  readonly draw: (later: Later) => ComponentChildren;
}

/** A place for what the later file draws: filled when that has come, while everything around it stays as it is drawn. */
export const Offered = watching(({ view: { model }, draw }: OfferedProps) => {
  void model.offers.value;
  return model.later && draw(model.later);
});
