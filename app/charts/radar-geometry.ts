/**
 * Where everything on the radar goes: one axis a dimension, in the order given, the first at twelve o'clock and
 * the others clockwise. User units, rounded to three decimals, so that two machines draw the same bytes.
 */

import { placeLabels, type RadarLabel } from "./place-labels.ts";
import { circlePath, type Point, round3 } from "./point.ts";
import { type RadarPlane, RING_SCORES, ringRadius } from "./radar-plane.ts";
import { boundsSegment, openRange, profileArea, profileOutline } from "./radar-polygon.ts";
import { type RadarAxis, type RadarSpoke, radarSpoke } from "./radar-spoke.ts";

export interface RadarOptions {
  readonly width: number;
  /** Radius of the outer ring. */
  readonly radius: number;
  /** Characters a line of a label may hold. */
  readonly labelLimit: number;
  readonly lineHeight: number;
}

export interface RadarGeometry {
  readonly width: number;
  readonly height: number;
  readonly center: Point;
  readonly rings: readonly { readonly score: number; readonly radius: number; readonly labelAt: Point }[];
  /** Every ring but the outer one, which frames the drawing. */
  readonly innerRings: string;
  readonly spokes: readonly RadarSpoke[];
  readonly labels: readonly RadarLabel[];
  readonly lineHeight: number;
  readonly outline: string;
  readonly area: string;
  /** Empty while nothing is projected. */
  readonly projectedOutline: string;
  /** One segment for each score whose bounds differ. */
  readonly bounds: string;
  /** Where there is no score: what the answers leave possible, where they rule out anything. */
  readonly ranges: string;
}

const LABEL_OFFSET = 30;
const DEFAULTS: RadarOptions = { width: 580, radius: 156, labelLimit: 12, lineHeight: 20 };

export function radarGeometry(axes: readonly RadarAxis[], options: RadarOptions = DEFAULTS): RadarGeometry {
  const { width, radius, lineHeight } = options;
  // Said of every axis it would say nothing: the key tells what a dotted one is.
  const isOpen = axes.every((axis) => axis.score === null);
  const texts = axes.map((axis) => ({
    text: axis.shortLabel,
    note: isOpen || axis.status === "evaluated" ? null : axis.levelText,
    limit: options.labelLimit,
  }));
  const { center, height, labels } = placeLabels(texts, { width, lineHeight, reach: radius + LABEL_OFFSET });
  const plane: RadarPlane = { center, radius, count: axes.length };
  const scores = axes.map((axis) => axis.score);
  const rings = RING_SCORES.map((score) => ring(plane, score));
  return {
    width,
    height,
    center,
    rings,
    innerRings: rings
      .slice(0, -1)
      .map(({ radius: inner }) => circlePath(center, inner))
      .join(""),
    spokes: axes.map((_, index) => radarSpoke(plane, axes, index)),
    labels,
    lineHeight,
    outline: profileOutline(plane, scores),
    area: profileArea(plane, scores),
    projectedOutline: projectedOutline(plane, axes),
    bounds: axes
      .map((axis, index) => (axis.score === null ? "" : boundsSegment(plane, index, axis)))
      .join(""),
    ranges: axes.map((axis, index) => (axis.score === null ? openRange(plane, index, axis) : "")).join(""),
  };
}

/** Labelled along the first axis, on its left. */
function ring(plane: RadarPlane, score: number) {
  const radius = round3(ringRadius(plane, score));
  return { score, radius, labelAt: { x: plane.center.x - 6, y: round3(plane.center.y - radius - 4) } };
}

/** A dimension that no chosen lever touches keeps its score in the projected outline. */
function projectedOutline(plane: RadarPlane, axes: readonly RadarAxis[]): string {
  if (axes.every((axis) => axis.projected === null)) return "";
  return profileOutline(
    plane,
    axes.map((axis) => axis.projected ?? axis.score),
  );
}
