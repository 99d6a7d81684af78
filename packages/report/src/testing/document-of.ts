import { Window } from 'happy-dom';

/** The markup as a document that can be asked questions. */
export function documentOf(markup: string): Document {
  const { document } = new Window();
  document.write(markup);
  return document as unknown as Document;
}
