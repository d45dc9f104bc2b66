import { INK, markInk } from "./ink.ts";
import { markerPath } from "./marker-path.ts";
import { round3 } from "./point.ts";
import type { ProfileRow } from "./profile-row.ts";

interface DimensionGlyphProps {
  readonly row: Pick<ProfileRow, "letter" | "shape" | "hue">;
  /** Centre of the marker; the letter stands 10 units to its right. */
  readonly x: number;
  /** Baseline of the letter. */
  readonly y: number;
}

/** Shape, colour and letter of a dimension inside a drawing. */
export function DimensionGlyph({ row, x, y }: DimensionGlyphProps) {
  return (
    <>
      <path
        {...markInk(row.hue)}
        d={markerPath(row.shape, 5.5)}
        transform={`translate(${round3(x)} ${round3(y - 6)})`}
      />
      <text {...INK.letter} x={round3(x + 10)} y={y}>
        {row.letter}
      </text>
    </>
  );
}
