import type { View } from '../model/view.ts';

/** The way back and on, and how the sending goes. */
export function Actions({ view: { model, words } }: { readonly view: View }) {
  const { progress, survey } = model.session;
  const { page, pages } = progress;
  const isLast = page === pages && (model.reviewing || !survey.review);
  const status = model.status;
  return (
    <>
      <p part="status" role="status">
        {status === 'sending' ? words.sending : status === 'failed' && words.failed}
      </p>
      <div part="actions">
        {(page > 1 || model.reviewing) && status === 'asking' && (
          <button type="button" part="back" onClick={() => model.later!.back(model)}>
            {words.back}
          </button>
        )}
        {/* The second click of a double one would leave the next page unseen. */}
        <button type="submit" part="next" onClick={event => event.detail > 1 && event.preventDefault()}>
          {status === 'failed' ? words.retry : isLast ? words.send : words.next}
        </button>
      </div>
    </>
  );
}
