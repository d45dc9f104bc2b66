import { type Edition, editionState } from "./edition.ts";

type Period = Pick<Edition, "id" | "surveyId" | "isDemonstration" | "opensOn" | "closesOn">;

/**
 * Of the same questionnaire, not closed, and announced for days that both have: a body of both cohorts is asked which one
 * it answers. Days that nobody announced reach to the beginning or to the end of time; the day of both ends counts.
 */
export function overlapping(edition: Period, others: readonly Edition[]): readonly Edition[] {
  return others.filter(
    (other) =>
      other.id !== edition.id &&
      other.surveyId === edition.surveyId &&
      other.isDemonstration === edition.isDemonstration &&
      editionState(other) !== "closed" &&
      isBefore(edition.opensOn, other.closesOn) &&
      isBefore(other.opensOn, edition.closesOn),
  );
}

function isBefore(from: string | null, until: string | null): boolean {
  return from === null || until === null || from <= until;
}
