// Small parts that shapes and tables are made of.
import { LEVELS, ON_LEVELS } from "../../charts/ink.ts";
import type { Box } from "./deck.ts";
import { INKS } from "./layouts.ts";
import { emu } from "./measures.ts";
import { tag } from "./xml.ts";

export const RECTANGLE = tag("a:prstGeom", { prst: "rect" }, tag("a:avLst"));
export const NO_INSETS = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 } as const;

export function placed(name: "a:xfrm" | "p:xfrm", { x, y, w, h }: Box): string {
  return tag(name, {}, tag("a:off", { x: emu(x), y: emu(y) }), tag("a:ext", { cx: emu(w), cy: emu(h) }));
}

export function filled(ink: string): string {
  return tag("a:solidFill", {}, tag("a:srgbClr", { val: ink }));
}

export function levelGround(level: number): string {
  return hex(LEVELS[level - 1] ?? INKS.paper);
}

export function onLevel(level: number): string {
  return hex(ON_LEVELS[level - 1] ?? INKS.ink);
}

function hex(ink: string): string {
  return ink.replace("#", "").toUpperCase();
}
