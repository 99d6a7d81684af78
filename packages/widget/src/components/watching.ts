import { effect } from '@preact/signals';
import { Component, type ComponentChildren, type ComponentClass } from 'preact';

/**
 * A component that is drawn again when a signal that it read changes, or with its parent. It needs nothing of signals but
 * `effect`: so the script-tag build takes the library's core alone, half its weight, and draws the same.
 */
export const watching = <Props extends object>(
  draw: (props: Props) => ComponentChildren,
): ComponentClass<Props> =>
  class extends Component<Props> {
    #stop = () => {};
    override componentWillUnmount() {
      this.#stop();
    }
    override render() {
      let drawn: ComponentChildren;
      let first = true;
      this.#stop();
      this.#stop = effect(() => {
        if (first) drawn = draw(this.props);
        else this.forceUpdate();
        first = false;
      });
      return drawn;
    }
  };
