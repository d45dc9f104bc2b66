// Small parts that several slides have.
import type { Box, Paragraph, Shape } from "../press/slides/deck.ts";

/** A paragraph each; nothing for what says nothing. */
export function said(kind: Paragraph["kind"], ...texts: readonly (string | null)[]): readonly Paragraph[] {
  return texts.flatMap((text) => (text === null || text === "" ? [] : [{ kind, text }]));
}

/** In inches: of what tells that more stands in the notes. */
export const MORE = 0.35;

/** At the foot of a box; nothing where there is no more. */
export function moreBelow(more: string | null, box: Box): readonly Shape[] {
  if (more === null) return [];
  const below = { ...box, y: box.y + box.h - MORE + 0.05, h: MORE - 0.05 };
  return [{ kind: "text", name: more, box: below, paragraphs: said("small", more) }];
}
