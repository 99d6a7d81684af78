import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  readonly fail: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** Whatever goes wrong while drawing ends in one `wellmet:error`, never in the page's own error handler. */
export class Boundary extends Component<BoundaryProps> {
  override componentDidCatch(error: unknown): void {
    this.props.fail(error);
  }
  override render(): ComponentChildren {
    return this.props.children;
  }
}
