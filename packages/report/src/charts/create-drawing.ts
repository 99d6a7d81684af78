import { parse, type Spec, SVGStringRenderer, View } from 'vega';
import { type Html, html, trusted } from '../html/html.ts';

declare module 'vega' {
  // Exported by vega-scenegraph and documented there, missing in vega-typings; `view.toSVG()` is the same but asynchronous.
  class SVGStringRenderer {
    initialize(element: null, width: number, height: number, origin: readonly number[]): this;
    render(scene: unknown): this;
    svg(): string;
  }
}

/** A picture that is laid out once and then drawn for each row of a table. */
export interface Drawing {
  /** @param data values for the data sets that the layout names */
  draw(data: Readonly<Record<string, readonly object[]>>, label: Label): Html;
}

/** What a picture is called, and what it says to those who do not see it. */
export interface Label {
  /** Unique on the page. */
  readonly id: string;
  /** Class that decides the colours. */
  readonly className: string;
  readonly title: string;
  readonly description: string;
}

/** A Vega layout whose marks have names: the names become the classes that the style sheet colours. */
export type Layout = Pick<Spec, 'data' | 'marks' | 'scales'> & {
  readonly width: number;
  readonly height: number;
};

/**
 * Vega draws without a browser and writes presentation attributes only, no style sheet and no style attribute, so the
 * picture stands under a strict Content-Security-Policy.
 */
export function createDrawing(layout: Layout): Drawing {
  const { width, height } = layout;
  const runtime = parse({ ...layout, padding: 0, autosize: 'none' });
  return {
    draw(data, { id, className, title, description }) {
      const view = new View(runtime, { renderer: 'none' });
      for (const [name, values] of Object.entries(data)) view.data(name, [...values]);
      const scene = view.run().scenegraph() as unknown as { readonly root: unknown };
      const svg = new SVGStringRenderer()
        .initialize(null, width, height, view.origin())
        .render(scene.root)
        .svg();
      return html`<svg class="chart ${className}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${trusted(marksOf(svg))}</svg>`;
    },
  };
}

/** The drawn marks without Vega's frame around them, each group with no class but its name and no role: the picture is one image. */
function marksOf(svg: string): string {
  const marks = /<path class="background"[^>]*><g>(.*)<\/g><path class="foreground"/s.exec(svg)?.[1] ?? '';
  return marks
    .replaceAll(/ class="mark-\w+ role-mark ([\w-]+)"/g, ' class="$1"')
    .replaceAll(/ (role|aria-roledescription)="[^"]*"/g, '')
    .replaceAll(' font-family="sans-serif"', '');
}
