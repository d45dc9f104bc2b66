// As many published results as are asked for, with every block that findings read. Levels are drawn from a fixed number: the same on
// every run.

import type { SampledDocument, SampledResult } from "../../app/domain/findings/sample.ts";
import { drawsFrom } from "../../app/domain/findings/seeded-draws.ts";
import { publishedScores } from "../../app/domain/results/published-result.ts";
import { scoreStandings } from "../../app/domain/scoring/score-survey.ts";
import type { Standing } from "../../app/domain/scoring/standing.ts";
import type { SurveyModel } from "../../app/domain/survey/survey-model.ts";

const STANDINGS: readonly Standing[] = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, "dk"];

export function seededSample(model: SurveyModel, bodies: number): readonly SampledResult[] {
  const draw = drawsFrom(bodies);
  const idsOf = (kind: "brakes" | "gains") =>
    model.sections.flatMap((section) => (section.kind === kind ? section.questions.map(({ id }) => id) : []));
  const [brakeIds, gainIds] = [idsOf("brakes"), idsOf("gains")];
  return Array.from({ length: bodies }, (_, place): SampledResult => {
    const standings = new Map(
      model.indicators.map(({ id }) => [id, STANDINGS[draw(STANDINGS.length)] ?? "dk"] as const),
    );
    const document: SampledDocument = {
      body: { slug: `organisme-${place}`, name: `Organisme ${place}`, demonstration: true },
      survey: { id: model.survey.id, version: model.survey.version },
      scores: publishedScores(scoreStandings(model, standings)),
      steps: Object.fromEntries(standings),
      brakes: Object.fromEntries(brakeIds.map((id) => [id, draw(5)])),
      gains: gainIds.map((question) => ({ question, proof: draw(5), direction: null })),
      projects: [{ theme: `t${draw(5)}`, stage: `s${draw(5)}`, "steering-role": `r${draw(4)}` }],
    } as SampledDocument;
    return {
      document,
      situation: {
        population: draw(1_000_000),
        communes: 1 + draw(130),
        since: 2000 + draw(25),
        centreShare: draw(100),
        smallCommunes: draw(100),
      },
    };
  });
}
