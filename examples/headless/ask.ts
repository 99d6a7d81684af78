// A survey in a page of your own making: createSession decides, these lines draw.
import * as core from '@wellmet/core';
import { createSession } from '@wellmet/core/session';

const words = { yes: 'Yes', no: 'No', notApplicable: 'Does not apply' };
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
function make(name: string, properties: object, ...children: (Node | string)[]) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Asks a survey within an element, and hands over the Response. */
export function ask(survey: core.Survey, root: Element, send: (response: core.Response) => void) {
  const id = () => core.uuidv7(Date.now(), random(10));
  const chosen = { phase: 'both', locale: document.documentElement.lang || 'en', channel: 'web' } as const;
  const session = createSession(survey, { ...chosen, seed: Date.now(), id, now: Date.now });
  /** A list to choose from; without choices a text to write. */
  const field = (label: string, choices: readonly string[][], give: (value: string) => void) => {
    const onchange = ({ target }: Event) => give((target as HTMLSelectElement).value);
    const options = [[''], ...choices].map(([value, text = value]) => make('option', { value }, text ?? ''));
    return make('label', {}, label, make(choices.length ? 'select' : 'textarea', { onchange }, ...options));
  };
  const textOf = (text: core.Text) => session.textOf(text, words);
  const fieldsOf = (question: core.Question) => {
    const { id, type } = question;
    const give = (answer: core.Answer) => session.answer(id, answer);
    if (type === 'text') return [field('', [], text => give({ text }))];
    if (type === 'rating') {
      const choices = core.scaleValues(survey.scales[question.scale]!).map(value => [`${value}`]);
      const parts = core.ratingParts(survey, question, 'both');
      return parts.map(part => field(part, choices, value => give({ [part]: Number(value) })));
    }
    const options = core.optionsOf(question);
    const choices = options.map(({ id, text }) => [id, textOf(text) || words[id as 'yes' | 'no']]);
    if (type === 'emotion') return [field('', choices, emotion => give({ emotion }))];
    if (type === 'consent') return [field('', choices, value => give({ consent: value === 'yes' }))];
    return choices.length ? [field('', choices, value => give({ choice: [value] }))] : [];
  };
  const draw = (missing: readonly string[] = []) => {
    const { page, pages } = session.progress;
    const onclick = () => {
      const issues = session.next(page).map(issue => issue.question);
      if (issues.length === 0 && page === pages) send(session.finish());
      else draw(issues);
    };
    const asked = session.page.map(question => {
      const legend = make('legend', {}, textOf(session.wordingOf(question)));
      const className = missing.includes(question.id) ? 'missing' : '';
      return make('fieldset', { className }, legend, ...fieldsOf(question));
    });
    root.replaceChildren(...asked, make('button', { onclick }, page === pages ? 'Send' : 'Next'));
  };
  draw();
}
