import { emitOn, report } from './events.ts';
import { attributes, type Options, readAttributes } from './options.ts';
import { type Presentation, present } from './present.ts';
import type { Ports } from './survey-module.ts';

/** What `mount` and `open` return, and every `<wellmet-survey>` is. Each method may be called any number of times. */
export interface WellmetSurvey extends HTMLElement {
  /** Sets options from JavaScript, over the attributes. `locale`, `theme` and `label` keep the answers; others start anew. */
  update(options: Options): void;
  /** Shows it now, whatever its trigger; after a sent Response it starts a new survey. */
  open(): void;
  /** Closes what floats and keeps its answers. */
  close(): void;
  /** Takes the element away, with every listener. */
  destroy(): void;
}

/** What cannot change while a survey is answered; functions are asked anew each time. */
const lasting = ({ theme, locale, label, ...rest }: Options) => JSON.stringify(rest);

/**
 * The class of `<wellmet-survey>`: attributes are the options of `options.ts`, events those of `events.ts`.
 * It is made by a function so that importing this file on a server needs no `HTMLElement`.
 */
export function createElementClass(ports: Ports): new () => WellmetSurvey {
  return class extends HTMLElement implements WellmetSurvey {
    static readonly observedAttributes = attributes;
    #own: Options = {};
    #lasting = '';
    #presentation: Presentation | undefined;
    #queued: Promise<void> | undefined;

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
      if (this.#presentation?.signal.aborted) this.#presentation = undefined;
      this.#refresh().then(() => this.#presentation?.open(true));
    }
    close() {
      this.#presentation?.close();
    }
    destroy() {
      this.remove();
    }

    // Waits for the end of the task at hand: several changes are one, and an element that is moved is not taken down.
    #refresh() {
      this.#queued ??= Promise.resolve()
        .then(() => {
          this.#queued = undefined;
          const options = { ...readAttributes(this), ...this.#own };
          const changed = this.#lasting !== lasting(options);
          this.#lasting = lasting(options);
          if (this.isConnected && this.#presentation && !changed) return this.#presentation.update(options);
          this.#presentation?.stop();
          this.#presentation = this.isConnected ? present(this, options, ports) : undefined;
        })
        .catch(error => report(emitOn(this), error));
      return this.#queued;
    }
  };
}
