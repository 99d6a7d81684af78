import { type Html, html } from './html.ts';

export interface Column {
  readonly name: string;
  /** Decides how the cells are set; words unless given. */
  readonly kind?: 'number' | 'picture';
}

/** Rows that belong together, under a heading of their own if there is one. The first cell of a row is its head. */
export interface RowGroup {
  readonly label?: Html;
  readonly rows: readonly (readonly Html[])[];
}

export interface Table {
  readonly className: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

/**
 * A table that becomes a list of cards on a narrow screen. The roles are written out because a table that is displayed as
 * something else loses them in some browsers; the column's name is repeated in every cell for the cards alone.
 */
export function table({ className, caption, columns, groups }: Table): Html {
  const heads = columns.map(
    ({ name, kind = 'words' }) => html`<th role="columnheader" scope="col" class="${kind}">${name}</th>`,
  );
  const bodies = groups.map(
    ({ label, rows }) =>
      html`<tbody role="rowgroup">${label && groupHead(label, columns.length)}${rows.map(cells => row(columns, cells))}</tbody>`,
  );
  return html`<table class="${className}" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead>${bodies}</table>`;
}

function groupHead(label: Html, width: number): Html {
  return html`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${width}">${label}</th></tr>`;
}

function row(columns: readonly Column[], [head, ...cells]: readonly Html[]): Html {
  const tail = cells.map((cell, at) => {
    const { name, kind = 'words' } = columns[at + 1]!;
    return html`<td role="cell" class="${kind}"><span class="label" aria-hidden="true">${name}</span>${cell}</td>`;
  });
  return html`<tr role="row"><th role="rowheader" scope="row">${head ?? html``}</th>${tail}</tr>`;
}
