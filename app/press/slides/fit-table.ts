// A table fitted to its box: smaller type first where everything is to be seen, then each cell cut to as many lines as leave room for
// all rows.
import type { DeckCell, DeckColumn, Shape } from "./deck.ts";
import { SMALLEST } from "./fit-paragraphs.ts";
import { cutToLines, linesOf, slideful } from "./fit-text.ts";
import { heightOf, points } from "./measures.ts";

export type Table = Shape & { readonly kind: "table" };

/** In inches, of a cell. */
export const ASIDE = 0.07;
export const ABOVE = 0.05;
/** Of the points of the table, for its head. */
const HEAD_SMALLER = 2;
const MOST_LINES = 8;
/** Lines: more than have room. */
const MOST_ON_SLIDE = 60;

export interface FittedCell {
  readonly text: string;
  readonly note: string;
  readonly level: number | null;
}
export interface FittedRow {
  readonly cells: readonly FittedCell[];
  /** In inches. */
  readonly height: number;
}
export interface FittedTable {
  /** In points, of a cell and of its second line. */
  readonly size: number;
  readonly noteSize: number;
  readonly headSize: number;
  readonly head: FittedRow;
  readonly rows: readonly FittedRow[];
}

/** Throws where its rows have no room even at a line a cell: whoever makes a deck tells what it leaves out. */
export function fitTable(table: Table): FittedTable {
  for (let size = table.size; size >= SMALLEST; size -= 1) {
    const whole = fitted(table, size, MOST_ON_SLIDE);
    if (heightOfTable(whole) <= table.box.h) return whole;
  }
  for (let most = MOST_LINES; most > 0; most -= 1) {
    const cut = fitted(table, SMALLEST, most);
    if (heightOfTable(cut) <= table.box.h) return cut;
  }
  throw new Error(`the ${table.rows.length} rows of “${table.name}” have no room on a slide`);
}

export function heightOfTable({ head, rows }: Pick<FittedTable, "head" | "rows">): number {
  return [head, ...rows].reduce((sum, { height }) => sum + height, 0);
}

export function widthOfColumn({ box, columns }: Table, { share }: DeckColumn): number {
  return (box.w * share) / columns.reduce((sum, column) => sum + column.share, 0);
}

function fitted(table: Table, size: number, most: number): FittedTable {
  const [noteSize, headSize] = [Math.max(SMALLEST, size - 1), Math.max(SMALLEST, size - HEAD_SMALLER)];
  const labels = table.columns.map(({ label }) => label);
  return {
    ...{ size, noteSize, headSize },
    head: rowOf(table, labels, { size: headSize, noteSize, most: 2 }),
    rows: table.rows.map((cells) => rowOf(table, cells, { size, noteSize, most })),
  };
}

interface Type {
  readonly size: number;
  readonly noteSize: number;
  /** Lines of a cell; a note has as many of its own. */
  readonly most: number;
}

function rowOf(table: Table, cells: readonly DeckCell[], { size, noteSize, most }: Type): FittedRow {
  const cut = cells.map((cell, place) => {
    const { text, note, level } = told(cell);
    const column = table.columns[place];
    const width = column === undefined ? 0 : points(widthOfColumn(table, column) - 2 * ASIDE);
    const [room, noteRoom] = [
      { width, size },
      { width, size: noteSize },
    ];
    const shown = { text: cutToLines(text, most, room), note: cutToLines(note, most, noteRoom), level };
    const noteLines = shown.note === "" ? 0 : linesOf(shown.note, noteRoom).length;
    return {
      ...shown,
      height: heightOf(linesOf(shown.text, room).length, size) + heightOf(noteLines, noteSize),
    };
  });
  return { cells: cut, height: Math.max(...cut.map(({ height }) => height)) + 2 * ABOVE };
}

function told(cell: DeckCell): FittedCell {
  if (typeof cell === "string") return { text: slideful(cell), note: "", level: null };
  const text = slideful(cell.text);
  if ("note" in cell) return { text, note: slideful(cell.note), level: null };
  return { text: cell.level === null ? text : `${cell.level}  ${text}`, note: "", level: cell.level };
}
