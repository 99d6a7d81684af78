import { emitOn, report } from './events.ts';
import { attributes, checkOptions, type Options, readAttributes } from './options.ts';
import { type Presentation, present } from './present.ts';
import type { Ports } from './survey-module.ts';

/** What `mount` and `open` return, and every `<wellmet-survey>` is. Each method may be called any number of times. */
export interface WellmetSurvey extends HTMLElement {
  /** Sets options from JavaScript, over the attributes. `locale`, `theme` and `label` keep the answers; others start anew. */
  update(options: Options): void;
  /** Opens a popover; after a sent Response it starts a new survey. */
  open(): void;
  /** Closes a popover and keeps its answers. */
  close(): void;
  /** Takes the element away, with every listener. */
  destroy(): void;
}

const lasting = ({ theme, locale, label, adapter, ...rest }: Options) => JSON.stringify(rest);

/**
 * The class of `<wellmet-survey>`: attributes are the options of `options.ts`, events those of `events.ts`.
 * It is made by a function so that importing this file on a server needs no `HTMLElement`.
 */
export function createElementClass(ports: Ports): new () => WellmetSurvey {
  return class extends HTMLElement implements WellmetSurvey {
    static readonly observedAttributes = attributes;
    #own: Options = {};
    #options: Options = {};
    #presentation: Presentation | undefined;
    #queued = false;

    connectedCallback() {
      this.#refresh();
    }
    disconnectedCallback() {
      this.#refresh();
    }
    attributeChangedCallback() {
      this.#refresh();
    }
    update(options: Options) {
      this.#own = { ...this.#own, ...options };
      this.#refresh();
    }
    open() {
      if (this.#presentation?.stopped()) this.#presentation = undefined;
      this.#refresh();
      queueMicrotask(() => this.#presentation?.open());
    }
    close() {
      this.#presentation?.close();
    }
    destroy() {
      this.remove();
    }

    // Waits for the end of the task at hand: several changes are one, and an element that is moved is not taken down.
    #refresh() {
      if (this.#queued) return;
      this.#queued = true;
      queueMicrotask(() => {
        this.#queued = false;
        try {
          this.#apply();
        } catch (error) {
          this.#stop();
          report(emitOn(this), error);
        }
      });
    }
    #apply() {
      if (!this.isConnected) return this.#stop();
      const before = this.#options;
      const options = checkOptions({ ...readAttributes(this), ...this.#own });
      this.#options = options;
      if (this.#presentation && lasting(before) === lasting(options) && before.adapter === options.adapter)
        return this.#presentation.update(options);
      this.#stop();
      this.#presentation = present(this, options, ports);
    }
    #stop() {
      this.#presentation?.stop();
      this.#presentation = undefined;
    }
  };
}
