import type { View } from '../model/view.ts';

/** The way back and on, and how the sending goes. */
export function Actions({ view: { model, words } }: { readonly view: View }) {
  const { page, pages } = model.session.progress;
  const status = model.status;
  return (
    <>
      <p part="status" role="status">
        {status === 'sending' ? words.sending : status === 'failed' && words.failed}
      </p>
      <div part="actions">
        {page > 1 && status === 'asking' && (
          <button type="button" part="back" onClick={model.back}>
            {words.back}
          </button>
        )}
        <button type="submit" part="next">
          {status === 'failed' ? words.retry : page === pages ? words.send : words.next}
        </button>
      </div>
    </>
  );
}
