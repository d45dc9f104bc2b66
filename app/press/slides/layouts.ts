// The page of a slide: paper white, a rule of ink above the title, and what stands at its foot. Layouts and slides are written from the
// same boxes, so that what is cut to a box is what PowerPoint and Impress show.
import type { Box, LayoutId } from "./deck.ts";

export const SLIDE = { w: 13.333, h: 7.5 } as const;
export const MARGIN = 0.62;
const WIDTH = SLIDE.w - 2 * MARGIN;
const GUTTER = 0.5;
const HALF = (WIDTH - GUTTER) / 2;

export const INKS = {
  ...{ ink: "14202E", muted: "4A5868", accent: "0B4F6C", rule: "66758A", hair: "D3DAE2", paper: "FFFFFF" },
  ...{ surface: "F3F5F8", link: "0A5785", warning: "7F5200", warningGround: "FDF4E1" },
} as const;

/** At the head of every slide of what is fictional. */
export const NOTICE: Box = { x: 0, y: 0, w: SLIDE.w, h: 0.36 };
export const FOOT: Box = { x: MARGIN, y: 7.02, w: WIDTH - 1, h: 0.32 };
export const NUMBER: Box = { x: SLIDE.w - MARGIN - 0.9, y: 7.02, w: 0.9, h: 0.32 };

export interface TextPlace {
  readonly type: "subTitle" | "body";
  readonly box: Box;
}
export interface Layout {
  readonly title: Box & {
    readonly type: "ctrTitle" | "title";
    readonly size: number;
    readonly anchor: "t" | "b";
  };
  readonly texts: readonly TextPlace[];
  /** Where a rule of ink runs across the page. */
  readonly ruleAt: number;
}

const TITLE = { x: MARGIN, y: 0.68, w: WIDTH, h: 0.62, type: "title", size: 28, anchor: "t" } as const;
const RULE_AT = 0.58;

export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  cover: {
    title: { x: MARGIN, y: 1.05, w: WIDTH, h: 1.75, type: "ctrTitle", size: 44, anchor: "b" },
    texts: [
      { type: "subTitle", box: { x: MARGIN, y: 2.98, w: WIDTH, h: 1.15 } },
      { type: "body", box: { x: MARGIN, y: 4.45, w: 10.6, h: 2.2 } },
    ],
    ruleAt: 4.25,
  },
  page: {
    title: TITLE,
    texts: [{ type: "body", box: { x: MARGIN, y: 1.36, w: WIDTH, h: 0.8 } }],
    ruleAt: RULE_AT,
  },
  columns: {
    title: TITLE,
    texts: [
      { type: "body", box: { x: MARGIN, y: 1.46, w: HALF, h: 5.3 } },
      { type: "body", box: { x: MARGIN + HALF + GUTTER, y: 1.46, w: HALF, h: 5.3 } },
    ],
    ruleAt: RULE_AT,
  },
};

/** Below the text of the layout `page`: for tables and drawings. */
export const FREE: Box = { x: MARGIN, y: 2.3, w: WIDTH, h: 4.55 };
