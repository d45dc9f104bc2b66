// Paragraphs fitted to their box: smaller first where all of them are to be seen, then cut.
import type { Box, Paragraph, ParagraphKind } from "./deck.ts";
import { cutToLines, linesOf, slideful } from "./fit-text.ts";
import { INKS } from "./layouts.ts";
import { heightOf, points } from "./measures.ts";

export interface ParagraphStyle {
  /** In points. */
  readonly size: number;
  readonly ink: string;
  /** In points, above it where something stands there. */
  readonly above: number;
  readonly isStrong?: true;
  readonly isTitle?: true;
  readonly mark?: "bullet" | "number";
}

const STYLES: Readonly<Record<ParagraphKind, ParagraphStyle>> = {
  lead: { size: 22, ink: INKS.ink, above: 8 },
  p: { size: 20, ink: INKS.ink, above: 12 },
  quiet: { size: 18, ink: INKS.muted, above: 8 },
  small: { size: 14, ink: INKS.muted, above: 8 },
  head: { size: 20, ink: INKS.accent, above: 18, isStrong: true, isTitle: true },
  item: { size: 20, ink: INKS.ink, above: 8, mark: "bullet" },
  step: { size: 20, ink: INKS.ink, above: 8, mark: "number" },
};

/** In inches: how far a text stands from its bullet. */
export const INDENT = 0.32;
/** In points: nothing on a slide is smaller. */
export const SMALLEST = 12;
const SCALES = [1, 0.9, 0.8];
/** Of a paragraph, once some have to be cut. */
const MOST_LINES = 9;

export interface FittedParagraph {
  readonly text: string;
  readonly style: ParagraphStyle;
}

/** All of them, smaller where that helps; else each cut to as many lines as leave room for the others. Those that have none even so are left out. */
export function fitParagraphs(paragraphs: readonly Paragraph[], box: Box): readonly FittedParagraph[] {
  for (const scale of SCALES) {
    const whole = atScale(paragraphs, scale);
    if (heightOfAll(whole, box) <= box.h) return whole;
  }
  const small = atScale(paragraphs, SCALES.at(-1) ?? 1);
  for (let most = MOST_LINES; most > 0; most -= 1) {
    const cut = small.map((one) => ({ ...one, text: cutToLines(one.text, most, roomOf(one.style, box)) }));
    if (most === 1 || heightOfAll(cut, box) <= box.h) return thoseWithin(cut, box);
  }
  return small;
}

function atScale(paragraphs: readonly Paragraph[], scale: number): readonly FittedParagraph[] {
  return paragraphs.map(({ kind, text }) => {
    const style = STYLES[kind];
    return { text: slideful(text), style: { ...style, size: Math.max(SMALLEST, style.size * scale) } };
  });
}

function roomOf({ mark, size }: ParagraphStyle, box: Box) {
  return { width: points(box.w - (mark === undefined ? 0 : INDENT)), size };
}

/** In inches. */
function heightOfAll(paragraphs: readonly FittedParagraph[], box: Box): number {
  return paragraphs.reduce((sum, { text, style }, place) => {
    const above = place === 0 ? 0 : style.above / points(1);
    return sum + above + heightOf(linesOf(text, roomOf(style, box)).length, style.size);
  }, 0);
}

function thoseWithin(paragraphs: readonly FittedParagraph[], box: Box): readonly FittedParagraph[] {
  const within = paragraphs.filter(
    (_, place) => place === 0 || heightOfAll(paragraphs.slice(0, place + 1), box) <= box.h,
  );
  const [last] = within.slice(-1);
  if (within.length === paragraphs.length || last === undefined) return within;
  return [...within.slice(0, -1), { ...last, text: `${last.text.replace(/…$/, "").trimEnd()} …` }];
}
