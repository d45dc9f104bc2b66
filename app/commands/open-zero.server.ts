// The zero without its stroke. The typeface strikes it through so that it is no O, which helps in codes, and these have a
// typeface of their own; in prose and in figures it is in the way (U20). Nothing is drawn anew: the two halves that the stroke
// leaves inside are joined where it crossed them, in the order of their points, and so is what each weight does to these.
import { packed, unpacked } from "./packed-numbers.server.ts";
import {
  fontOf,
  glyphOf,
  offsetsIn,
  replaced,
  type Tables,
  tableOf,
  tablesOf,
  times,
  words,
} from "./sfnt.server.ts";

/** Beside the points of a glyph stand four for its sides. */
const SIDES = 4;
const ON_CURVE = 1;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}
interface Outline {
  /** Place of the last point of each contour. */
  readonly ends: readonly number[];
  readonly points: readonly Point[];
}

/** A font in TrueType, with one axis or none, whose zero is a ring and a stroke. Throws where it is drawn otherwise. */
export function openZero(font: Buffer): Buffer {
  const tables = new Map(tablesOf(font));
  const zero = glyphOf(tables, "0");
  const head = Buffer.from(tableOf(tables, "head"));
  const count = tableOf(tables, "maxp").readUInt16BE(4) + 1;
  const offsets = offsetsIn(tableOf(tables, "loca"), count, head.readInt16BE(50) === 1);
  const glyf = tableOf(tables, "glyf");
  const record = glyf.subarray(offsets[zero], offsets[zero + 1]);
  const outline = outlineOf(record);
  const order = joined(outline);
  const by = recordOf(record, {
    ends: outline.ends.slice(0, 1).concat(outline.points.length - 1),
    points: order.flatMap((place) => outline.points[place] ?? []),
  });
  const drawn = replaced(glyf, offsets, { at: zero, by });
  head.writeInt16BE(1, 50);
  tables.set("head", head).set("glyf", drawn.bytes).set("loca", drawn.offsets);
  if (tables.has("gvar")) tables.set("gvar", reordered(tables, zero, order));
  return fontOf(tables);
}

function outlineOf(record: Buffer): Outline {
  const contours = record.readInt16BE(0);
  if (contours !== 3) throw new Error(`The zero has ${contours} contours, not a ring and two halves.`);
  const ends = times(contours, (place) => record.readUInt16BE(10 + 2 * place));
  let at = 10 + 2 * contours;
  at += 2 + record.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length <= (ends.at(-1) ?? 0)) {
    const flag = record.readUInt8(at++);
    flags.push(...times((flag & 8) === 0 ? 1 : 1 + record.readUInt8(at++), () => flag));
  }
  const stepAs = (isShort: boolean, isSame: boolean): number => {
    if (isShort) return record.readUInt8(at++) * (isSame ? 1 : -1);
    if (isSame) return 0;
    at += 2;
    return record.readInt16BE(at - 2);
  };
  const along = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      value += stepAs((flag & short) !== 0, (flag & same) !== 0);
      return value;
    });
  };
  const xs = along(2, 16);
  const ys = along(4, 32);
  const points = flags.map((flag, place) => {
    return { x: xs[place] ?? 0, y: ys[place] ?? 0, isOn: (flag & ON_CURVE) !== 0 };
  });
  return { ends, points };
}

/** The places of the points, as they follow each other once the halves are one. */
function joined({ ends, points }: Outline): readonly number[] {
  const [ring = 0, first = 0, last = 0] = ends;
  const between = (from: number, to: number) => times(to - from + 1, (place) => from + place);
  const one = between(ring + 1, first);
  const other = between(first + 1, last);
  const [cut, otherCut] = [edgeOf(one, points), edgeOf(other, points)];
  return [
    ...between(0, ring),
    ...one.slice(0, cut + 1),
    ...[...other.slice(otherCut + 1), ...other.slice(0, otherCut + 1)],
    ...one.slice(cut + 1),
  ];
}

/** Where the edge of the stroke begins: the one straight line of a half. */
function edgeOf(contour: readonly number[], points: readonly Point[]): number {
  const isOn = (place: number) => points[contour[place % contour.length] ?? 0]?.isOn === true;
  const edges = contour.flatMap((_, place) => (isOn(place) && isOn(place + 1) ? [place] : []));
  const [edge] = edges;
  if (edge === undefined || edges.length > 1)
    throw new Error("A half of the zero has no single straight edge.");
  return edge;
}

/** As the format has it at its plainest: a flag a point, and steps of two bytes. */
function recordOf(record: Buffer, { ends, points }: Outline): Buffer {
  const head = Buffer.from(record.subarray(0, 10));
  head.writeInt16BE(ends.length, 0);
  const steps = (of: (point: Point) => number) =>
    words(points.map((point, place) => of(point) - (place === 0 ? 0 : of(points[place - 1] ?? point))));
  return Buffer.concat([
    ...[head, words(ends), words([0]), Buffer.from(points.map(({ isOn }) => (isOn ? ON_CURVE : 0)))],
    ...[steps(({ x }) => x), steps(({ y }) => y)],
  ]);
}

/** What each weight adds to the points of the glyph, in their new order. */
function reordered(tables: Tables, glyph: number, order: readonly number[]): Buffer {
  const gvar = tableOf(tables, "gvar");
  const head = Buffer.from(gvar.subarray(0, 20));
  const count = head.readUInt16BE(12) + 1;
  const offsets = offsetsIn(gvar.subarray(20), count, (head.readUInt16BE(14) & 1) === 1);
  const [shared, data] = [head.readUInt32BE(8), head.readUInt32BE(16)];
  const tuples = gvar.subarray(shared, shared + 2 * head.readUInt16BE(4) * head.readUInt16BE(6));
  const all = gvar.subarray(data);
  const by = variationOf(all.subarray(offsets[glyph], offsets[glyph + 1]), order);
  const { bytes, offsets: table } = replaced(all, offsets, { at: glyph, by });
  head.writeUInt16BE(1, 14);
  head.writeUInt32BE(20 + table.length, 8);
  head.writeUInt32BE(20 + table.length + tuples.length, 16);
  return Buffer.concat([head, table, tuples, bytes]);
}

/** Of one weight that moves every point: all that this typeface has. */
function variationOf(record: Buffer, order: readonly number[]): Buffer {
  const start = record.readUInt16BE(2);
  const isPlain = record.readUInt16BE(0) === 1 && start === 8 && record.readUInt8(start) === 0;
  if (!isPlain) throw new Error("The weights of the zero are written in another way.");
  const size = order.length + SIDES;
  const moves = unpacked(record.subarray(start + 1), 2 * size);
  const places = [...order, ...times(SIDES, (place) => order.length + place)];
  const [xs, ys] = [0, size].map((half) => packed(places.map((place) => moves[half + place] ?? 0)));
  const body = Buffer.concat([Buffer.from([0]), ...(xs ?? []), ...(ys ?? [])]);
  const head = Buffer.from(record.subarray(0, start));
  head.writeUInt16BE(body.length, 4);
  return Buffer.concat([head, body]);
}
