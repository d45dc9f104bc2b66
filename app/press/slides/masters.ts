// Masters and layouts: what somebody who adds a slide starts from.
import type { Box, LayoutId } from "./deck.ts";
import { FOOT, INKS, LAYOUTS, MARGIN, NUMBER, SLIDE } from "./layouts.ts";
import { filled, NO_INSETS, placed, RECTANGLE } from "./marks.ts";
import { footParagraph, NAMESPACES, numberParagraph, placeholderHead, TREE_HEAD } from "./slide.ts";
import { part, tag } from "./xml.ts";

const COLOURS = {
  ...{ bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2", accent1: "accent1", accent2: "accent2" },
  ...{ accent3: "accent3", accent4: "accent4", accent5: "accent5", accent6: "accent6" },
  ...{ hlink: "hlink", folHlink: "folHlink" },
} as const;
const BACKGROUND = tag("p:bg", {}, tag("p:bgRef", { idx: 1001 }, tag("a:schemeClr", { val: "bg1" })));
/** Of the master; its layouts follow. */
export const FIRST_ID = 2_147_483_648;

interface Place {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly idx?: number;
  readonly box: Box;
  readonly anchor?: "t" | "b" | "ctr";
}

/** An empty text of a layout or master. */
function emptyText({ box, anchor = "t", ...head }: Place, said: string): string {
  return tag(
    "p:sp",
    {},
    placeholderHead(head),
    tag("p:spPr", {}, placed("a:xfrm", box), RECTANGLE),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr", { ...NO_INSETS, anchor }, tag("a:normAutofit")),
      tag("a:lstStyle"),
      said,
    ),
  );
}

function nothing(language: string): string {
  return tag("a:p", {}, tag("a:endParaRPr", { lang: language }));
}

function line(y: number, width: number, ink: string): string {
  const box = { x: MARGIN, y, w: SLIDE.w - 2 * MARGIN, h: 0 };
  const id = 60 + Math.round(y);
  return tag(
    "p:cxnSp",
    {},
    tag(
      "p:nvCxnSpPr",
      {},
      tag("p:cNvPr", { id, name: "Rule" }),
      tag("p:cNvCxnSpPr"),
      tag("p:nvPr", { userDrawn: 1 }),
    ),
    tag(
      "p:spPr",
      {},
      placed("a:xfrm", box),
      tag("a:prstGeom", { prst: "line" }, tag("a:avLst")),
      tag("a:ln", { w: width }, filled(ink)),
    ),
  );
}

const FOOT_RULE = line(6.98, 9_525, INKS.hair);

function feet(language: string): readonly string[] {
  return [
    emptyText(
      { id: 90, name: "Footer", type: "ftr", idx: 21, box: FOOT, anchor: "ctr" },
      footParagraph("", language),
    ),
    emptyText(
      { id: 91, name: "Slide number", type: "sldNum", idx: 22, box: NUMBER, anchor: "ctr" },
      numberParagraph(language),
    ),
  ];
}

export function layoutXml(id: LayoutId, name: string, language: string): string {
  const { title, texts, ruleAt } = LAYOUTS[id];
  const { type, anchor, x, y, w, h } = title;
  const tree = [
    emptyText({ id: 2, name: "Title", type, box: { x, y, w, h }, anchor }, nothing(language)),
    ...texts.map((place, index) =>
      emptyText(
        { id: 10 + index, name: `Text ${index + 1}`, type: place.type, idx: index + 1, box: place.box },
        nothing(language),
      ),
    ),
    line(ruleAt, 22_225, INKS.ink),
    ...feet(language),
  ];
  const kind = id === "cover" ? { type: "title" } : {};
  const data = tag("p:cSld", { name }, tag("p:spTree", {}, TREE_HEAD, ...tree));
  return part(
    tag(
      "p:sldLayout",
      { ...NAMESPACES, ...kind, preserve: 1, userDrawn: 1 },
      data,
      tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
    ),
  );
}

/** `layouts`: how many there are; they are its first relations. */
export function masterXml(layouts: number, language: string): string {
  const { title, texts } = LAYOUTS.page;
  const { x, y, w, h } = title;
  const tree = [
    emptyText({ id: 2, name: "Title", type: "title", box: { x, y, w, h } }, nothing(language)),
    ...texts.map((place) =>
      emptyText(
        { id: 10, name: "Text", type: "body", idx: 1, box: { ...place.box, h: 5.3 } },
        nothing(language),
      ),
    ),
    FOOT_RULE,
    ...feet(language),
  ];
  const ids = Array.from({ length: layouts }, (_, place) =>
    tag("p:sldLayoutId", { id: FIRST_ID + 1 + place, "r:id": `rId${place + 1}` }),
  );
  return part(
    tag(
      "p:sldMaster",
      NAMESPACES,
      tag("p:cSld", {}, BACKGROUND, tag("p:spTree", {}, TREE_HEAD, ...tree)),
      tag("p:clrMap", COLOURS),
      tag("p:sldLayoutIdLst", {}, ...ids),
      tag(
        "p:txStyles",
        {},
        style("p:titleStyle", { size: 28, face: "+mj-lt", isStrong: true }),
        style("p:bodyStyle", { size: 18, face: "+mn-lt" }),
        style("p:otherStyle", { size: 18, face: "+mn-lt" }),
      ),
    ),
  );
}

interface Style {
  readonly size: number;
  readonly face: string;
  readonly isStrong?: true;
}

function style(name: string, { size, face, isStrong }: Style): string {
  const look = tag(
    "a:defRPr",
    { sz: size * 100, b: isStrong === true ? 1 : 0 },
    tag("a:solidFill", {}, tag("a:schemeClr", { val: "tx1" })),
    tag("a:latin", { typeface: face }),
  );
  return tag(name, {}, tag("a:lvl1pPr", { algn: "l" }, tag("a:buNone"), look));
}

/** On A4, upright: the slide above, its notes below. */
export function notesMasterXml(language: string): string {
  const slide = { x: 1.13, y: 0.8, w: 6, h: 3.375 };
  const notes = { x: 0.8, y: 4.5, w: 6.67, h: 6.4 };
  const picture = tag(
    "p:sp",
    {},
    placeholderHead({ id: 2, name: "Slide", type: "sldImg", idx: 2 }),
    tag(
      "p:spPr",
      {},
      placed("a:xfrm", slide),
      RECTANGLE,
      tag("a:noFill"),
      tag("a:ln", { w: 9_525 }, filled(INKS.rule)),
    ),
  );
  const text = emptyText({ id: 3, name: "Notes", type: "body", idx: 3, box: notes }, nothing(language));
  const data = tag("p:cSld", {}, BACKGROUND, tag("p:spTree", {}, TREE_HEAD, picture, text));
  return part(
    tag(
      "p:notesMaster",
      NAMESPACES,
      data,
      tag("p:clrMap", COLOURS),
      style("p:notesStyle", { size: 12, face: "+mn-lt" }),
    ),
  );
}
