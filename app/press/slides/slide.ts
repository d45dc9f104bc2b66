// A slide, its notes, and the layouts and masters that they stand on, as parts of PresentationML.
import type { Deck, Slide } from "./deck.ts";
import { fitParagraphs } from "./fit-paragraphs.ts";
import { cutToLines } from "./fit-text.ts";
import { FOOT, INKS, LAYOUTS, type Layout, NOTICE } from "./layouts.ts";
import { filled, NO_INSETS, placed, RECTANGLE } from "./marks.ts";
import { points } from "./measures.ts";
import { IDS_EACH, shapeXml } from "./shapes.ts";
import { lookXml, paragraphsXml, runs } from "./text-body.ts";
import { part, tag } from "./xml.ts";

export const NAMESPACES = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

export const LANGUAGES = { fr: "fr-FR", en: "en-GB" } as const;

/** Of the slide itself; a picture is the next relation after its layout and its notes. */
export const PICTURE_FROM = 3;

type Frame = Pick<Deck, "language" | "notice" | "foot">;

/** What a tree of shapes begins with. */
export const TREE_HEAD =
  tag("p:nvGrpSpPr", {}, tag("p:cNvPr", { id: 1, name: "" }), tag("p:cNvGrpSpPr"), tag("p:nvPr")) +
  tag("p:grpSpPr");

/** `ratios`: width by height of each of its pictures, in their order. */
export function slideXml(slide: Slide, deck: Frame, ratios: readonly number[]): string {
  const language = LANGUAGES[deck.language];
  const { title, texts } = LAYOUTS[slide.layout];
  const pictures = slide.shapes.filter(({ kind }) => kind === "picture");
  const tree = [
    titleXml(slide.title, title, language),
    ...texts.map((place, index) => {
      const said = fitParagraphs(slide.texts[index] ?? [], place.box);
      return placeholder(
        { id: 10 + index, name: `Text ${index + 1}`, type: place.type, idx: index + 1 },
        paragraphsXml(said, language),
      );
    }),
    ...slide.shapes.map((shape, index) => {
      const place = pictures.indexOf(shape);
      const [relation, ratio] = [`rId${PICTURE_FROM + place}`, ratios[place] ?? 1];
      return shapeXml(shape, { id: 100 + index * IDS_EACH, language, relation, ratio });
    }),
    ...(deck.notice === null ? [] : [noticeXml(deck.notice, language)]),
    placeholder({ id: 90, name: "Footer", type: "ftr", idx: 21 }, footParagraph(deck.foot, language)),
    placeholder({ id: 91, name: "Slide number", type: "sldNum", idx: 22 }, numberParagraph(language)),
  ];
  const data = tag("p:cSld", {}, tag("p:spTree", {}, TREE_HEAD, ...tree));
  return part(tag("p:sld", NAMESPACES, data, tag("p:clrMapOvr", {}, tag("a:masterClrMapping"))));
}

function titleXml(said: string, title: Layout["title"], language: string): string {
  const lines = Math.max(1, Math.floor(points(title.h) / (title.size * 1.15)));
  const cut = cutToLines(said, lines, { width: points(title.w) / 1.08, size: title.size });
  const look = { size: title.size, ink: INKS.ink, language, isStrong: true, isTitle: true };
  return placeholder({ id: 2, name: "Title", type: title.type }, tag("a:p", {}, runs(cut, look)));
}

interface Placed {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly idx?: number;
}

/** It stands where its layout puts it. */
function placeholder({ id, name, type, idx }: Placed, paragraphs: string): string {
  return tag(
    "p:sp",
    {},
    placeholderHead({ id, name, type, ...(idx === undefined ? {} : { idx }) }),
    tag("p:spPr"),
    tag("p:txBody", {}, tag("a:bodyPr", {}, tag("a:normAutofit")), tag("a:lstStyle"), paragraphs),
  );
}

export function placeholderHead({ id, name, type, idx }: Placed): string {
  return tag(
    "p:nvSpPr",
    {},
    tag("p:cNvPr", { id, name }),
    tag("p:cNvSpPr", {}, tag("a:spLocks", { noGrp: 1 })),
    tag("p:nvPr", {}, tag("p:ph", { type, ...(idx === undefined ? {} : { idx }) })),
  );
}

function noticeXml(notice: string, language: string): string {
  const said = runs(notice, { size: 14, ink: INKS.warning, language, isStrong: true });
  return tag(
    "p:sp",
    {},
    tag("p:nvSpPr", {}, tag("p:cNvPr", { id: 92, name: "Notice" }), tag("p:cNvSpPr"), tag("p:nvPr")),
    tag("p:spPr", {}, placed("a:xfrm", NOTICE), RECTANGLE, filled(INKS.warningGround)),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr", { wrap: "square", ...NO_INSETS, anchor: "ctr" }),
      tag("a:lstStyle"),
      tag("a:p", {}, tag("a:pPr", { algn: "ctr" }), said),
    ),
  );
}

const SMALL = 12;

export function footParagraph(said: string, language: string): string {
  const cut = cutToLines(said, 1, { width: points(FOOT.w), size: SMALL });
  return tag("a:p", {}, runs(cut, { size: SMALL, ink: INKS.muted, language }));
}

export function numberParagraph(language: string): string {
  const field = tag(
    "a:fld",
    { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
    lookXml({ language, size: SMALL, ink: INKS.muted }),
    tag("a:t", {}, "‹#›"),
  );
  return tag("a:p", {}, tag("a:pPr", { algn: "r" }), field);
}

export function notesXml(notes: readonly string[], deck: Frame): string {
  const language = LANGUAGES[deck.language];
  const said = notes.map((note) => tag("a:p", {}, runs(note, { size: 12, ink: INKS.ink, language })));
  const picture = tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id: 2, name: "Slide" }),
      tag("p:cNvSpPr", {}, tag("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      tag("p:nvPr", {}, tag("p:ph", { type: "sldImg" })),
    ),
    tag("p:spPr"),
  );
  const text = placeholder(
    { id: 3, name: "Notes", type: "body", idx: 1 },
    said.join("") || paragraphsXml([], language),
  );
  const data = tag("p:cSld", {}, tag("p:spTree", {}, TREE_HEAD, picture, text));
  return part(tag("p:notes", NAMESPACES, data, tag("p:clrMapOvr", {}, tag("a:masterClrMapping"))));
}
