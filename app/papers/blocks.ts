// What a report is written in: pages of blocks, as plain data. `report.typ` sets each kind in its own way; whatever a block says is
// text, never a template.

export interface TableColumn {
  readonly label: string;
  readonly align: "start" | "end";
  /** Of the width that is left; 0: as narrow as what it holds. */
  readonly share: number;
}

/** The shape, the colour and the letter of a dimension. */
export interface Glyph {
  readonly svg: string;
  readonly letter: string;
}

export type Cell =
  | string
  | { readonly glyph: Glyph; readonly text: string }
  /** The note stands below, smaller; empty where there is none. */
  | { readonly text: string; readonly note: string }
  /** A maturity level, 1 to 5; null where there is none. */
  | { readonly level: number | null; readonly text: string }
  /** Scores from 0 to 100, drawn; the figures stand in the cells beside. */
  | { readonly low: number; readonly high: number; readonly score: number | null };

export interface TableBlock {
  readonly kind: "table";
  /** Empty where a heading above says it all. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface LeverBlock {
  readonly kind: "lever";
  readonly title: string;
  /** Effort, horizon, who would carry it: short, side by side. */
  readonly facts: readonly { readonly term: string; readonly detail: string }[];
  readonly paragraphs: readonly { readonly term: string; readonly text: string }[];
}

export type Block =
  | { readonly kind: "h2" | "h3" | "lead" | "p" | "small" | "strong"; readonly text: string }
  | { readonly kind: "list" | "steps"; readonly items: readonly string[] }
  | TableBlock
  | {
      readonly kind: "chart";
      readonly svg: string;
      /** What it shows, for who cannot see it. Never empty. */
      readonly alt: string;
      readonly caption: string;
      /** In centimetres. */
      readonly width: number;
    }
  /** On one sheet. */
  | { readonly kind: "together"; readonly blocks: readonly Block[] }
  | { readonly kind: "sides"; readonly sides: readonly (readonly Block[])[] }
  /** The five levels, those that are possible marked. */
  | {
      readonly kind: "scale";
      readonly levels: readonly {
        readonly number: number;
        readonly name: string;
        readonly isHere: boolean;
      }[];
    }
  | {
      readonly kind: "dimension";
      readonly glyph: Glyph;
      readonly title: string;
      readonly level: number | null;
      readonly levelText: string;
      readonly text: string;
      /** Null where no question is told. */
      readonly table: TableBlock | null;
      /** Too long to be kept on one sheet. */
      readonly isLong: boolean;
    }
  | { readonly kind: "facts"; readonly items: readonly { readonly term: string; readonly detail: string }[] }
  | LeverBlock;

export interface ReportPage {
  readonly title: string;
  /** It begins at the head of a sheet. */
  readonly isNewSheet: boolean;
  /** In larger type: for who reads nothing else. */
  readonly isLarge?: true;
  readonly blocks: readonly Block[];
}

export interface ReportDocument {
  readonly title: string;
  readonly language: "fr" | "en";
  readonly author: string;
  /** At the head of every page. */
  readonly running: string;
  /** What every page has to say first; null where nothing is fictional. */
  readonly notice: string | null;
  /** At the foot of every page: which version, and the hash. */
  readonly foot: string;
  /** The word before the number of a page. */
  readonly page: string;
  readonly cover: { readonly kind: string; readonly name: string; readonly about: string };
  readonly pages: readonly ReportPage[];
}

/** Nothing where there is nothing to say. */
export function text(kind: "lead" | "p" | "small" | "strong", said: string | null): readonly Block[] {
  return said === null || said === "" ? [] : [{ kind, text: said }];
}

export function headed(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: "h2", text: heading }, ...blocks];
}
