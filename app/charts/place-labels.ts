/**
 * Places the labels around a radar and, from their height, the centre of the drawing: the label on top stands
 * on its point, the one at the bottom hangs from it, those beside are centred on theirs. The first line of a
 * label is kept free for the marker and letter of the dimension.
 */
import { type Point, pointAt, round3 } from "./point.ts";
import { wrapLabel } from "./wrap-label.ts";

export interface RadarLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line, the one of the marker. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface LabelText {
  readonly text: string;
  /** Set on lines of its own below the text, “non évaluée” for instance; null for none. */
  readonly note: string | null;
  readonly limit: number;
}

interface LabelFrame {
  readonly width: number;
  readonly lineHeight: number;
  /** Distance from the centre to the point a label is tied to. */
  readonly reach: number;
}

/** Below this share of the reach to the side, a label counts as above or below and is centred. */
const NEARLY_VERTICAL = 0.2;

export function placeLabels(texts: readonly LabelText[], frame: LabelFrame) {
  const blocks = texts.map((text, index) => {
    const angle = (index * 2 * Math.PI) / texts.length;
    const lines = [...wrapLabel(text.text, text.limit), ...wrapLabel(text.note ?? "", text.limit)];
    return { angle, lines, ...extent(angle, lines.length + 1, frame) };
  });
  const top = Math.min(-frame.reach, ...blocks.map((block) => block.top));
  const bottom = Math.max(frame.reach, ...blocks.map((block) => block.bottom));
  const center = { x: frame.width / 2, y: Math.ceil(-top) };
  return {
    center,
    height: Math.ceil(center.y + bottom + frame.lineHeight / 4),
    labels: blocks.map((block) => label(block, center, frame)),
  };
}

/** Upper and lower edge of a label, measured down from the centre. */
function extent(angle: number, lineCount: number, frame: LabelFrame) {
  const tie = pointAt({ x: 0, y: 0 }, angle, frame.reach).y;
  const height = lineCount * frame.lineHeight;
  const top = tie - (height * (1 + Math.cos(angle))) / 2;
  return { top, bottom: top + height };
}

function label(
  block: { readonly angle: number; readonly lines: readonly string[]; readonly top: number },
  center: Point,
  frame: LabelFrame,
): RadarLabel {
  const side = Math.sin(block.angle);
  return {
    lines: block.lines,
    x: pointAt(center, block.angle, frame.reach).x,
    y: round3(center.y + block.top + frame.lineHeight * 0.8),
    anchor: Math.abs(side) < NEARLY_VERTICAL ? "middle" : side > 0 ? "start" : "end",
  };
}
