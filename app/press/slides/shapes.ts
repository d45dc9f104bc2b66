// What stands on a slide beside the texts of its layout, as shapes of PresentationML.
import type { Box, Shape } from "./deck.ts";
import { fitParagraphs } from "./fit-paragraphs.ts";
import { INKS } from "./layouts.ts";
import { filled, levelGround, NO_INSETS, onLevel, placed, RECTANGLE } from "./marks.ts";
import { emu } from "./measures.ts";
import { tableXml } from "./table.ts";
import { paragraphsXml, runs } from "./text-body.ts";
import { tag } from "./xml.ts";

export interface ShapeFrame {
  /** Of the shape, and of those within it: from here on. */
  readonly id: number;
  readonly language: string;
  /** Of the picture, by which the slide names its file. */
  readonly relation: string;
  /** Width by height of the picture. */
  readonly ratio: number;
}

/** How many ids a shape takes at most. */
export const IDS_EACH = 20;

export function shapeXml(shape: Shape, frame: ShapeFrame): string {
  switch (shape.kind) {
    case "text":
      return textShape(shape, frame);
    case "table":
      return tableXml(shape, frame);
    case "picture":
      return pictureXml(shape, frame);
    case "scale":
      return scaleXml(shape, frame);
  }
}

function textShape({ name, box, paragraphs }: Shape & { kind: "text" }, frame: ShapeFrame): string {
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id: frame.id, name }),
      tag("p:cNvSpPr", { txBox: 1 }),
      tag("p:nvPr"),
    ),
    tag("p:spPr", {}, placed("a:xfrm", box), RECTANGLE, tag("a:noFill")),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr", { wrap: "square", ...NO_INSETS, anchor: "t" }, tag("a:normAutofit")),
      tag("a:lstStyle"),
      paragraphsXml(fitParagraphs(paragraphs, box), frame.language),
    ),
  );
}

function pictureXml({ name, alt, box }: Shape & { kind: "picture" }, frame: ShapeFrame): string {
  return tag(
    "p:pic",
    {},
    tag(
      "p:nvPicPr",
      {},
      tag("p:cNvPr", { id: frame.id, name, descr: alt }),
      tag("p:cNvPicPr", {}, tag("a:picLocks", { noChangeAspect: 1 })),
      tag("p:nvPr"),
    ),
    tag(
      "p:blipFill",
      {},
      tag("a:blip", { "r:embed": frame.relation }),
      tag("a:stretch", {}, tag("a:fillRect")),
    ),
    tag("p:spPr", {}, placed("a:xfrm", within(box, frame.ratio)), RECTANGLE),
  );
}

/** As large as it can be in the box, in the middle. */
function within({ x, y, w, h }: Box, ratio: number): Box {
  const width = Math.min(w, h * ratio);
  const height = width / ratio;
  return { x: x + (w - width) / 2, y: y + (h - height) / 2, w: width, h: height };
}

const GAP = 0.06;

function scaleXml({ name, alt, box, levels }: Shape & { kind: "scale" }, frame: ShapeFrame): string {
  const w = (box.w - GAP * (levels.length - 1)) / levels.length;
  const child =
    tag("a:chOff", { x: emu(box.x), y: emu(box.y) }) + tag("a:chExt", { cx: emu(box.w), cy: emu(box.h) });
  const own =
    tag("a:off", { x: emu(box.x), y: emu(box.y) }) + tag("a:ext", { cx: emu(box.w), cy: emu(box.h) });
  return tag(
    "p:grpSp",
    {},
    tag(
      "p:nvGrpSpPr",
      {},
      tag("p:cNvPr", { id: frame.id, name, descr: alt }),
      tag("p:cNvGrpSpPr"),
      tag("p:nvPr"),
    ),
    tag("p:grpSpPr", {}, tag("a:xfrm", {}, own, child)),
    ...levels.map((level, place) =>
      levelXml(level, {
        id: frame.id + 1 + place,
        language: frame.language,
        box: { ...box, w, x: box.x + place * (w + GAP) },
      }),
    ),
  );
}

type Level = (Shape & { kind: "scale" })["levels"][number];

function levelXml(
  { number, name, isHere }: Level,
  { id, language, box }: { readonly id: number; readonly language: string; readonly box: Box },
): string {
  const said = `${number}  ${name}`;
  const ink = isHere ? onLevel(number) : INKS.muted;
  const edge = isHere
    ? tag("a:ln", { w: 28_575 }, filled(INKS.ink))
    : tag("a:ln", { w: 9_525 }, filled(INKS.hair));
  return tag(
    "p:sp",
    {},
    tag("p:nvSpPr", {}, tag("p:cNvPr", { id, name: said }), tag("p:cNvSpPr"), tag("p:nvPr")),
    tag(
      "p:spPr",
      {},
      placed("a:xfrm", box),
      RECTANGLE,
      filled(isHere ? levelGround(number) : INKS.paper),
      edge,
    ),
    tag(
      "p:txBody",
      {},
      tag(
        "a:bodyPr",
        { wrap: "square", lIns: 91_440, tIns: 0, rIns: 45_720, bIns: 0, anchor: "ctr" },
        tag("a:normAutofit"),
      ),
      tag("a:lstStyle"),
      tag("a:p", {}, runs(said, { size: 18, ink, language, isStrong: isHere })),
    ),
  );
}
