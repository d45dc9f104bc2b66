// What whoever speaks to a slide has before them: all that it says, uncut, and what it leaves out.
import type { Words } from "../i18n/words.ts";
import type { DeckCell, Shape, Slide } from "../press/slides/deck.ts";
import type { Block } from "./blocks.ts";

type Told = Omit<Slide, "notes">;

/** `more`: what there is no room for on the slide. */
export function withNotes(slide: Told, more: readonly string[] = []): Slide {
  const said = slide.texts.flat().map(({ text }) => text);
  const shown = slide.shapes.flatMap((shape) => shapeNotes(shape));
  return { ...slide, notes: [...said, ...shown, ...more].filter((one) => one !== "") };
}

function shapeNotes(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "text":
      return shape.paragraphs.map(({ text }) => text);
    case "table":
      return tableNotes(
        shape.columns.map(({ label }) => label),
        shape.rows,
      );
    case "picture":
    case "scale":
      return [shape.alt];
  }
}

/** A line a row: what it is about, then each of its cells under the name of its column. */
export function tableNotes(
  labels: readonly string[],
  rows: readonly (readonly DeckCell[])[],
): readonly string[] {
  return rows.map((row) => {
    const [first = "", ...others] = row.map(cellText);
    const told = others.map((said, place) => `${labels[place + 1] ?? ""} – ${said}`);
    return [first, ...told].join(" · ");
  });
}

function cellText(cell: DeckCell): string {
  if (typeof cell === "string") return cell;
  return "note" in cell && cell.note !== "" ? `${cell.text} (${cell.note})` : cell.text;
}

/** What blocks of a report say, a paragraph each; of a table its rows. */
export function blockNotes(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "list":
      case "steps":
        return block.items;
      case "facts":
        return block.items.map(({ term, detail }) => `${term} – ${detail}`);
      case "together":
        return blockNotes(block.blocks);
      case "table":
        return tableNotes(
          block.columns.map(({ label }) => label),
          block.rows.map((row) => row.flatMap((cell) => (typeof cell === "string" ? [cell] : []))),
        );
      default:
        return "text" in block ? [block.text] : [];
    }
  });
}

/** What a table shows of its rows, and a sentence for those that it leaves to the notes; null where it shows all. */
export function shownRows<Row>(
  rows: readonly Row[],
  most: number,
  { t }: Words,
): { readonly shown: readonly Row[]; readonly more: string | null } {
  if (rows.length <= most) return { shown: rows, more: null };
  return { shown: rows.slice(0, most), more: t("papers.slides.more", { count: rows.length - most }) };
}
