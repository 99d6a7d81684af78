// The floor: what asks these questions with Preact and signals in a shadow root, and nothing besides. No languages, no logic, no
// checks, no themes, no queue.
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import type { asked } from '../survey.ts';
import { css } from './form.css.ts';

type Asked = typeof asked;

interface RatingProps {
  readonly asked: Asked;
  readonly index: number;
  readonly value: Signal<number>;
}

function Rating({ asked, index, value }: RatingProps) {
  return (
    <fieldset>
      <legend>{asked.ratings[index]}</legend>
      <div class="points">
        {Array.from({ length: asked.points }, (_, point) => (
          <label key={point}>
            <input
              type="radio"
              name={`q${index}`}
              value={point + 1}
              checked={value.value === point + 1}
              onChange={() => {
                value.value = point + 1;
              }}
            />
            <span>{point + 1}</span>
          </label>
        ))}
      </div>
      <div class="ends">
        <span>{asked.lowest}</span>
        <span>{asked.highest}</span>
      </div>
    </fieldset>
  );
}

interface FormProps {
  readonly asked: Asked;
  readonly values: readonly Signal<number>[];
  readonly text: Signal<string>;
  readonly isSent: Signal<boolean>;
  readonly close: () => void;
}

function Form({ asked, values, text, isSent, close }: FormProps) {
  if (isSent.value)
    return (
      <section class="card" role="dialog" aria-label={asked.title}>
        <p role="status">Thank you</p>
      </section>
    );
  const send = (event: Event) => {
    event.preventDefault();
    const answers = { ratings: values.map(({ value }) => value), text: text.value };
    void fetch('/answers', { method: 'POST', body: JSON.stringify(answers) });
    isSent.value = true;
  };
  return (
    <section class="card" role="dialog" aria-labelledby="title">
      <header>
        <h2 id="title">{asked.title}</h2>
        <button type="button" class="close" aria-label="Close" onClick={close}>
          ×
        </button>
      </header>
      <form onSubmit={send}>
        {values.map((value, index) => (
          <Rating key={asked.ratings[index]} asked={asked} index={index} value={value} />
        ))}
        <label class="text">
          {asked.text}
          <textarea
            rows={3}
            value={text}
            onInput={event => {
              text.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="send">
          {asked.submit}
        </button>
      </form>
    </section>
  );
}

const open = (asked: Asked) => {
  const host = document.createElement('div');
  host.id = 'floor';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const values = asked.ratings.map(() => signal(0));
  const close = () => {
    render(null, root);
    host.remove();
  };
  render(<Form asked={asked} values={values} text={signal('')} isSent={signal(false)} close={close} />, root);
  document.body.append(host);
};

Object.assign(globalThis, { openFloor: open });
