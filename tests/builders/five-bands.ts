import type { ScaleBand } from "../../app/charts/profile-row.ts";

/** The five named levels of a scale from 0 to 100. */
export const FIVE_BANDS: readonly ScaleBand[] = ["Amorcé", "Organisé", "Déployé", "Intégré", "Éprouvé"].map(
  (name, index) => ({ number: index + 1, name, from: index * 20, to: (index + 1) * 20 }),
);
