// Saves what a commune's respondent thinks of a question, and says which question comes next.
import type { Result } from "../domain/result.ts";
import { accepted } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { communeVisit } from "./commune-visit.server.ts";
import { type SaveOpinion, type SaveOpinionRefusal, saveOpinion } from "./save-opinion.server.ts";

export type SaveCommuneOpinion = Omit<SaveOpinion, "side" | "comment">;

/** Null after the last one. */
export async function saveCommuneOpinion(
  deps: Deps,
  save: SaveCommuneOpinion,
): Promise<Result<{ readonly nextId: string | null }, SaveOpinionRefusal>> {
  const saved = await saveOpinion(deps, { ...save, side: "commune", comment: "" });
  if (!saved.ok) return saved;
  const visit = communeVisit(deps, save.ref);
  const questions = visit.ok ? visit.value.questions : [];
  const place = questions.findIndex(({ id }) => id === save.questionId);
  return accepted({ nextId: questions[place + 1]?.id ?? null });
}
