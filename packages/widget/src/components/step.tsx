import type { ComponentChildren } from 'preact';
import type { View } from '../model/view.ts';

interface StepProps {
  readonly part: string;
  readonly view: View;
  readonly children: ComponentChildren;
}

/** What appears after a step of the patient: it takes the focus, so that it is read next. When the survey is first shown it does not. */
export function Step({ part, view, children }: StepProps) {
  return (
    <div part={part} tabIndex={-1} ref={element => void (view.model.attempts && element?.focus())}>
      {children}
    </div>
  );
}
