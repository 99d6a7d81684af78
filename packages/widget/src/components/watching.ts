import { Component, type ComponentChildren, type ComponentClass } from 'preact';
import { unwatch, type Watcher, watch } from '../model/signal.ts';

/** A component that is drawn again when a signal that it read changes, or with its parent. */
export const watching = <Props extends object>(
  draw: (props: Props) => ComponentChildren,
): ComponentClass<Props> =>
  class extends Component<Props> implements Watcher {
    readonly lists: Watcher['lists'] = new Set();
    changed() {
      this.setState({});
    }
    override componentWillUnmount() {
      unwatch(this);
    }
    override render() {
      return watch(this, () => draw(this.props));
    }
  };
