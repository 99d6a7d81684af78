import type { ComponentChildren, HTMLAttributes } from 'preact';
import type { View } from '../model/view.ts';

interface StepProps extends HTMLAttributes<HTMLDivElement> {
  readonly view: View;
  readonly children: ComponentChildren;
}

/** What appears after a step of the patient: it takes the focus, so that it is read next. When the survey is first shown it does not. */
export function Step({ view, children, ...rest }: StepProps) {
  return (
    <div {...rest} tabIndex={-1} ref={element => void (view.model.attempts && element?.focus())}>
      {children}
    </div>
  );
}
