// The same rows as the charts of results, with the figures of their bounds apart: for drawings of what is still possible.
import type { BoundsRow } from "../charts/bounds-radar.tsx";
import type { Words } from "../i18n/words.ts";
import { type Profile, profileRows, scoreText } from "./profile-rows.ts";

/** In the order of the radar, one a dimension. */
export function boundsRows(profile: Omit<Profile, "projected">, words: Words): readonly BoundsRow[] {
  return profileRows({ ...profile, projected: null }, words).map((row) => ({
    ...row,
    lowText: scoreText(row.low, words) ?? "",
    highText: scoreText(row.high, words) ?? "",
  }));
}
