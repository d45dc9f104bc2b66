import { dimensionMark } from "../../app/charts/dimension-mark.ts";
import type { ProfileRow } from "../../app/charts/profile-row.ts";

/** An evaluated dimension, level 3, at its place in the definition (from 0). */
export function aProfileRow(place: number, overrides: Partial<ProfileRow> = {}): ProfileRow {
  const score = overrides.score === undefined ? 50 : overrides.score;
  return {
    id: `dimension-${place}`,
    ...dimensionMark(place),
    label: `Dimension ${place}`,
    shortLabel: `Dimension ${place}`,
    status: "evaluated",
    score,
    low: score,
    high: score,
    projected: null,
    levelNumber: 3,
    scoreText: score === null ? null : String(Math.round(score)),
    boundsText: null,
    projectedText: null,
    levelText: "Déployé",
    answeredText: "4 sur 4",
    ...overrides,
  };
}

/** Answered too little for a score: only its bounds are known. */
export function anUnevaluatedRow(place: number, overrides: Partial<ProfileRow> = {}): ProfileRow {
  return aProfileRow(place, {
    status: "not-evaluated",
    score: null,
    low: 20,
    high: 80,
    levelNumber: null,
    boundsText: "20–80",
    levelText: "Non évaluée",
    answeredText: "1 sur 4",
    ...overrides,
  });
}

/** A full profile of nine dimensions with every case a chart must draw. */
export function aMixedProfile(): readonly ProfileRow[] {
  return [
    aProfileRow(0, {
      shortLabel: "Portage politique",
      label: "Portage politique et gouvernance",
      score: 75,
      low: 75,
      high: 75,
      levelNumber: 4,
      levelText: "Intégré",
    }),
    aProfileRow(1, {
      shortLabel: "Intégration métier",
      label: "Intégration dans les activités",
      score: 42,
      low: 35,
      high: 60,
      boundsText: "35–60",
      projected: 68,
      projectedText: "68",
    }),
    aProfileRow(2, {
      shortLabel: "Lien aux communes",
      label: "Coopération avec les communes et mutualisation",
      score: 58,
      low: 52,
      high: 66,
      boundsText: "52–66",
      levelNumber: null,
      levelText: "entre Déployé et Intégré",
    }),
    aProfileRow(3, {
      shortLabel: "Partenariats",
      label: "Effort de partenariat et écosystème",
      score: 31,
      low: 31,
      high: 31,
      levelNumber: 2,
      levelText: "Organisé",
      projected: 50,
      projectedText: "50",
    }),
    anUnevaluatedRow(4, {
      shortLabel: "Habitants",
      label: "Habitants au cœur : relation usager et communication",
      low: 31,
      high: 78,
      boundsText: "31–78",
    }),
    aProfileRow(5, {
      shortLabel: "Inclusion",
      label: "Inclusion numérique et confiance",
      score: 0,
      low: 0,
      high: 12.5,
      boundsText: "0–13",
      levelNumber: 1,
      levelText: "Amorcé",
    }),
    aProfileRow(6, {
      shortLabel: "Agents",
      label: "Agents : acculturation et bénéfices",
      score: 46,
      low: 46,
      high: 46,
      projected: 54,
      projectedText: "54",
    }),
    aProfileRow(7, {
      shortLabel: "Données et IA",
      label: "Culture de la donnée et intelligence artificielle",
      score: 100,
      low: 100,
      high: 100,
      levelNumber: 5,
      levelText: "Éprouvé",
    }),
    aProfileRow(8, {
      shortLabel: "Socle et sécurité",
      label: "Socle, sécurité et continuité",
      status: "not-applicable",
      score: null,
      low: null,
      high: null,
      levelNumber: null,
      scoreText: null,
      levelText: "Non concernée",
      answeredText: "0 sur 0",
    }),
  ];
}
