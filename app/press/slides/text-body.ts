// Texts of a slide as paragraphs of DrawingML.
import { type FittedParagraph, INDENT } from "./fit-paragraphs.ts";
import { INKS } from "./layouts.ts";
import { emu } from "./measures.ts";
import { sayable, tag, textTag } from "./xml.ts";

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly ink: string;
  readonly language: string;
  readonly isStrong?: boolean;
  readonly isTitle?: boolean;
}

/** A text in one look, its line ends as breaks. */
export function runs(said: string, look: TextLook): string {
  return sayable(said)
    .split("\n")
    .map((line) => tag("a:r", {}, lookXml(look), textTag("a:t", line)))
    .join(tag("a:br", {}, lookXml(look)));
}

export function lookXml({ size, ink, language, isStrong = false, isTitle = false }: TextLook): string {
  return tag(
    "a:rPr",
    { lang: language, sz: Math.round(size * 100), b: isStrong ? 1 : 0, dirty: 0 },
    tag("a:solidFill", {}, tag("a:srgbClr", { val: ink })),
    tag("a:latin", { typeface: isTitle ? "+mj-lt" : "+mn-lt" }),
  );
}

/** `a:p` of each paragraph; an empty one where there is none. */
export function paragraphsXml(paragraphs: readonly FittedParagraph[], language: string): string {
  if (paragraphs.length === 0) return tag("a:p", {}, tag("a:endParaRPr", { lang: language }));
  return paragraphs.map((one, place) => paragraphXml(one, language, place === 0)).join("");
}

function paragraphXml({ text, style }: FittedParagraph, language: string, isFirst: boolean): string {
  const { mark, above, ...look } = style;
  const indent = mark === undefined ? {} : { marL: emu(INDENT), indent: -emu(INDENT) };
  const spacing = tag("a:spcBef", {}, tag("a:spcPts", { val: isFirst ? 0 : Math.round(above * 100) }));
  return tag("a:p", {}, tag("a:pPr", indent, spacing, markXml(mark)), runs(text, { ...look, language }));
}

function markXml(mark: "bullet" | "number" | undefined): string {
  if (mark === undefined) return tag("a:buNone");
  const colour = tag("a:buClr", {}, tag("a:srgbClr", { val: INKS.accent }));
  return mark === "bullet"
    ? colour + tag("a:buFont", { typeface: "Arial" }) + tag("a:buChar", { char: "•" })
    : colour + tag("a:buFont", { typeface: "+mn-lt" }) + tag("a:buAutoNum", { type: "arabicPeriod" });
}
