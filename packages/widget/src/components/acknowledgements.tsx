import type { Session } from '@wellmet/core';
import type { FullSession } from '@wellmet/core/session';
import type { SurveyModel } from '../model/survey-model.ts';
import type { View } from '../model/view.ts';

/** Which offers were answered on the page at hand, and how. */
const offers = new WeakMap<SurveyModel, Map<string, boolean>>();

export const stateOf = (session: Session): unknown =>
  (session as Partial<FullSession>).acknowledgements?.map(({ id }) => id);

/** What was shown on the page has been read when it is left. An offer that nobody took is as good as refused. */
export function leave(model: SurveyModel): void {
  const session = model.session as Partial<FullSession>;
  for (const { id } of session.acknowledgements ?? []) session.acknowledge!(id, !!offers.get(model)?.get(id));
}

/** A kind word after an answer that calls for one, and the offer of a person, which asks for nothing. */
export function underPage({ model, more, text }: View) {
  const said = (model.session as Partial<FullSession>).acknowledgements;
  const take = (id: string, taken: boolean) => {
    const all = offers.get(model) ?? new Map<string, boolean>();
    offers.set(model, all.set(id, taken));
  };
  return (
    said && (
      <>
        <div part="acknowledgements" role="status">
          {said.map(({ id, text: words }) => (
            <p part="acknowledgement" id={`${id}-said`} key={id}>
              {text(words)}
            </p>
          ))}
        </div>
        {said
          .filter(({ offer }) => offer)
          .map(({ id }) => (
            <fieldset part="options offer" aria-labelledby={`${id}-said`} key={id}>
              {(['yes', 'no'] as const).map(choice => (
                <label part="option" key={choice}>
                  <input
                    type="radio"
                    name={`${id}.offer`}
                    checked={offers.get(model)?.get(id) === (choice === 'yes')}
                    onChange={() => take(id, choice === 'yes')}
                  />
                  {more![choice]}
                </label>
              ))}
            </fieldset>
          ))}
      </>
    )
  );
}
