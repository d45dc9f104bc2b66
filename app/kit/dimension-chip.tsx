import "../charts/palette.css";
import { markInk } from "../charts/ink.ts";
import { markerPath } from "../charts/marker-path.ts";
import type { ProfileRow } from "../charts/profile-row.ts";
import styles from "./dimension-chip.module.css";

/** Marker and letter of a dimension in running text; the name of the dimension always stands beside it. */
export function DimensionChip({ mark }: { readonly mark: Pick<ProfileRow, "letter" | "shape" | "hue"> }) {
  return (
    <span className={styles["chip"]} data-hue={mark.hue}>
      <svg viewBox="-8 -8 16 16" width="16" height="16" fill={markInk(mark.hue).fill} aria-hidden="true">
        <path d={markerPath(mark.shape, 5.5)} />
      </svg>
      {mark.letter}
    </span>
  );
}
