import type { ChoiceAnswer, ChoiceQuestion, Option } from '@wellmet/core';
import type { SurveyModel } from '../../model/survey-model.ts';
import type { QuestionProps } from '../question-props.ts';
import { type Move, ranking } from './ranking.ts';

/** What was said of the last move, and the button that gets the focus once it is drawn. */
interface Moved {
  readonly question: string;
  readonly says: string;
  focus: string | undefined;
}
const lastMove = new WeakMap<SurveyModel, Moved>();

const glyphs = { up: '▲', down: '▼', out: '×' } as const;

/** Options put in an order by buttons: chosen one after the other, then moved. What happened is said, and the focus stays with it. */
export function RankedChoiceField({ view, question, aria }: QuestionProps<ChoiceQuestion>) {
  const { model, more, text, words, number } = view;
  const { id, options } = question;
  const { choice: chosen = [], other } = (model.answerTo(id).value ?? {}) as Partial<ChoiceAnswer>;
  const free = options.filter(option => !chosen.includes(option.id));
  const moved = lastMove.get(model);

  const move = (option: Option, how: Move) => {
    const before = ((model.answerTo(id).value ?? {}) as Partial<ChoiceAnswer>).choice ?? [];
    const choice = ranking(before, option.id, how);
    const place = choice.indexOf(option.id) + 1;
    const name = text(option.text);
    const next = options.find(one => !choice.includes(one.id));
    const says = place
      ? name + words.comma + words.of(number(place), number(choice.length))
      : more!.gone(name);
    const onward = next ? `${next.id}in` : `${option.id}up`;
    const own = how === 'out' ? `${option.id}in` : option.id + how;
    const focus = how === 'in' ? onward : own;
    lastMove.set(model, { question: id, says, focus });
    const keeps = other !== undefined && options.some(one => one.other && choice.includes(one.id));
    model.answer(id, choice.length ? { choice, ...(keeps && { other }) } : undefined);
  };
  const button = (option: Option, how: Move, part: string, name: string, content: string, off = false) => (
    <button
      type="button"
      part={part}
      name={id}
      aria-label={name}
      aria-disabled={off}
      onClick={() => off || move(option, how)}
      ref={element => {
        if (!element || moved?.question !== id || moved.focus !== option.id + how) return;
        moved.focus = undefined;
        element.focus();
      }}
    >
      {content}
    </button>
  );
  return (
    <fieldset
      part="options ranked-choice"
      {...aria}
      aria-describedby={`${id}-required ${aria['aria-describedby'] ?? ''}`}
    >
      <p part="how">{more!.rank}</p>
      <ol part="ranking">
        {chosen.map((one, place) => {
          const option = options.find(each => each.id === one)!;
          const name = text(option.text);
          return (
            <li part="ranked" key={one}>
              <span part="place" aria-hidden="true">
                {number(place + 1)}
              </span>
              <span part="ranked-text">
                {name}
                {option.other && model.later!.more!.otherField(view, question)}
              </span>
              <span part="moves">
                {button(option, 'up', 'move', more!.up(name), glyphs.up, place === 0)}
                {button(option, 'down', 'move', more!.down(name), glyphs.down, place === chosen.length - 1)}
                {button(option, 'out', 'move', more!.out(name), glyphs.out)}
              </span>
            </li>
          );
        })}
      </ol>
      {free.map(option => button(option, 'in', 'option', text(option.text), text(option.text)))}
      <p part="spoken" role="status">
        {moved?.question === id && moved.says}
      </p>
    </fieldset>
  );
}
