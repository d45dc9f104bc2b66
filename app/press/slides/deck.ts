// What slides are made of, as plain data: whatever a deck says is text, never XML. What has no room in its box is cut and ends with
// “…”: whoever makes a deck puts all of it into the notes of the slide.

/** In inches, from the upper left corner of a slide of 13.333 by 7.5. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type ParagraphKind = "lead" | "p" | "quiet" | "small" | "head" | "item" | "step";

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

export interface DeckColumn {
  readonly label: string;
  readonly align: "start" | "end";
  /** Of the width of the table. */
  readonly share: number;
}

export type DeckCell =
  | string
  /** A maturity level, 1 to 5, on its colour; null where there is none. */
  | { readonly text: string; readonly level: number | null }
  /** The second line, quieter. Empty where there is none. */
  | { readonly text: string; readonly note: string };

export type Shape =
  | {
      readonly kind: "text";
      readonly name: string;
      readonly box: Box;
      readonly paragraphs: readonly Paragraph[];
    }
  | {
      readonly kind: "table";
      readonly name: string;
      /** For who cannot see it. Never empty. */
      readonly alt: string;
      /** Its height is the most that it takes. */
      readonly box: Box;
      /** In points. */
      readonly size: number;
      readonly columns: readonly DeckColumn[];
      readonly rows: readonly (readonly DeckCell[])[];
    }
  /** As large as its box allows, in the middle of it. */
  | {
      readonly kind: "picture";
      readonly name: string;
      readonly alt: string;
      readonly box: Box;
      readonly svg: string;
    }
  /** The five levels, those that are possible marked. */
  | {
      readonly kind: "scale";
      readonly name: string;
      readonly alt: string;
      readonly box: Box;
      readonly levels: readonly {
        readonly number: number;
        readonly name: string;
        readonly isHere: boolean;
      }[];
    };

export type LayoutId = "cover" | "page" | "columns";

export interface Slide {
  readonly layout: LayoutId;
  readonly title: string;
  /** One list for each text of the layout, in its order. */
  readonly texts: readonly (readonly Paragraph[])[];
  readonly shapes: readonly Shape[];
  /** A paragraph each. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly title: string;
  readonly language: "fr" | "en";
  readonly author: string;
  /** Such as 2026-11-27T08:00:00Z: of what it says, so that the same deck is the same bytes. */
  readonly at: string;
  /** What every slide has to say first; null where nothing is fictional. */
  readonly notice: string | null;
  /** At the foot of every slide. */
  readonly foot: string;
  /** What a layout is called where somebody chooses one. */
  readonly layouts: Readonly<Record<LayoutId, string>>;
  readonly slides: readonly Slide[];
}
