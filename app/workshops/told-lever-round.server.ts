// The picks of levers, as everybody in the room may see them.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { tallyOf } from "../domain/workshops/lever-round.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ToldWorkshop } from "./find-workshop.server.ts";
import type { LeverChoice, ToldLeverRound } from "./lever-round.view.ts";

/** Null before it was opened. */
export function toldLeverRound(
  deps: Deps,
  { workshop, model }: Pick<ToldWorkshop, "workshop" | "model">,
  locale: Locale,
): ToldLeverRound | null {
  const round = deps.leverRounds.get(workshop.id);
  if (round === undefined) return null;
  const texts = surveyTexts(model, locale);
  return {
    state: round.state,
    voters: round.voters,
    levers: tallyOf(round).map(({ lever: id, count }) => ({
      ...{ id, title: choiceOf(texts, id).title, count },
      isKept: round.kept.includes(id),
    })),
  };
}

export function choiceOf({ levers }: Texts, id: string): LeverChoice {
  return { id, title: levers[id]?.title ?? id, why: levers[id]?.why ?? "" };
}
