// How the publications of fictional bodies went, so that a fresh installation shows what may become of one: most are published as
// they are, one was corrected, one tells its scores alone and asks for more, which waits for moderation, and one was withdrawn. Some say
// what they have taken up and aim at.
import { BLOCKS, type PublicationScope, SCORES_ONLY } from "../domain/publication/publication-scope.ts";
import type { Level } from "../domain/questions/level.ts";

export interface DemonstrationCourse {
  readonly scope: PublicationScope;
  /** What its first version said otherwise, and why it was corrected; null where the first one stands. */
  readonly correction: { readonly question: string; readonly before: Level; readonly reason: string } | null;
  /** Why it was withdrawn; null where it is online. */
  readonly withdrawal: string | null;
  /** It has taken levers up and aims at something. */
  readonly hasAims: boolean;
  /** Why it asks to publish all blocks of the same version, which waits for moderation; null where nothing waits. */
  readonly asksForMore: string | null;
}

const AS_IT_IS: DemonstrationCourse = {
  ...{ scope: BLOCKS, correction: null, withdrawal: null, hasAims: false, asksForMore: null },
};

const COURSES: Readonly<Record<string, DemonstrationCourse>> = {
  "metropole-du-grand-trevialle 2026": {
    ...AS_IT_IS,
    correction: {
      ...{ question: "data.open", before: 3 },
      reason:
        "Le palier de l’ouverture des données avait été surestimé. (Correction fictive, pour la démonstration.)",
    },
  },
  "aubrelac-metropole 2026": { ...AS_IT_IS, hasAims: true },
  "orvelande-metropole 2026": { ...AS_IT_IS, hasAims: true },
  "ondraye-val-de-morvenne 2026": {
    ...AS_IT_IS,
    scope: SCORES_ONLY,
    asksForMore:
      "Les réponses et leurs justifications seront publiées aussi. (Demande fictive, pour la démonstration.)",
  },
  "drivonne-littoral-metropole 2024": {
    ...AS_IT_IS,
    withdrawal: "L’évaluation de 2026 la remplace. (Retrait fictif, pour la démonstration.)",
  },
};

/** `edition` as in the address. */
export function demonstrationCourse(slug: string, edition: string): DemonstrationCourse {
  return COURSES[`${slug} ${edition}`] ?? AS_IT_IS;
}
