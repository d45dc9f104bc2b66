// What elected officials are told, sentence by sentence: the two first pages of a report and the slides say the same.
import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import { isLevel } from "../domain/questions/level.ts";
import { indicatorHighlights } from "../domain/results/highlights.ts";
import type { Words } from "../i18n/words.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { boundsSentence, coverageSentence } from "../public-site/public-sentences.ts";
import { overallSentence, spreadSentence } from "../results/profile-sentences.ts";
import type { ReportSource } from "./report.view.ts";

const MOST = 3;
const MOST_UNKNOWN = 5;

/** As the page of results opens: the score with its bounds, how far the dimensions are apart. */
export function overallSaid(source: ReportSource, words: Words): string {
  const { team } = source;
  const sentences =
    team === null
      ? [boundsSentence(source, words), coverageSentence(source, words)]
      : [
          overallSentence({ ...source, summary: team.summary }, words),
          spreadSentence({ ...source, summary: team.summary }, words),
        ];
  return sentences.filter((one) => one !== null).join(" ");
}

/** Null where there is no one level. */
export function levelMeaning({ model, texts, summary }: ReportSource, { t }: Words): string | null {
  const { opening } = summary;
  if (opening.kind !== "level" && opening.kind !== "capped") return null;
  const names = surveyNames(model, texts);
  const { level } = opening;
  return t("results.level.means", { level: names.level(level), description: names.levelMeaning(level) });
}

export interface ScaleLevel {
  readonly number: number;
  readonly name: string;
  /** It is the one, or one of those that are possible. */
  readonly isHere: boolean;
}

export function scaleLevels({ model, texts, summary }: ReportSource): readonly ScaleLevel[] {
  const { opening } = summary;
  const names = surveyNames(model, texts);
  const isHere = (level: number) =>
    opening.kind === "between"
      ? level >= opening.low && level <= opening.high
      : (opening.kind === "level" || opening.kind === "capped") && opening.level === level;
  return model.survey.maturityLevels.map(({ level }) => ({
    ...{ number: level, name: names.level(level), isHere: isHere(level) },
  }));
}

interface StandingOut {
  /** Three at most; empty where none does. */
  readonly dimensions: readonly string[];
  /** Five at most; empty where none does, and where questions are not published. */
  readonly questions: readonly string[];
}

export function standingOut(side: "up" | "down", source: ReportSource, words: Words): StandingOut {
  const { model, texts, summary } = source;
  const { t } = words;
  const pick = side === "up" ? "strengths" : "weaknesses";
  const scoreOf = new Map(summary.scores.dimensions.map(({ id, score }) => [id, score]));
  const dimensions = (summary.dimensions?.[pick] ?? []).map((id) =>
    t("results.scoreOf", {
      name: texts.sections[id]?.title ?? id,
      score: scoreText(scoreOf.get(id) ?? null, words) ?? "",
    }),
  );
  const known = [...(source.steps ?? [])].flatMap(([id, step]) =>
    isLevel(step) ? [[id, step] as const] : [],
  );
  const levels = new Map(known);
  const names = surveyNames(model, texts);
  const questions = indicatorHighlights(model.indicators, levels)[pick].map((id) =>
    t("results.highlights.item", { name: names.question(id), level: levels.get(id) ?? 0 }),
  );
  return { dimensions, questions };
}

/** Those of the lanes in turn, so that a quick one and one of the mandate come first. */
export function leversInTurn(source: ReportSource): readonly RecommendedLever[] {
  const { model, team } = source;
  const lanes = model.survey.scoring.lanes.map(({ id }) => team?.summary.levers.lanes[id] ?? []);
  const longest = Math.max(0, ...lanes.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lanes.flatMap((lane) => lane[place] ?? [])).flat();
}

/** Three at most; of a published result, of those that were chosen. */
export function firstLeverIds(source: ReportSource): readonly string[] {
  const { team, chosen } = source;
  const ids = team === null ? (chosen ?? []).map(({ id }) => id) : leversInTurn(source).map(({ id }) => id);
  return ids.slice(0, MOST);
}

/** Why there is none. */
export function noLeverSaid({ team, chosen }: ReportSource, { t }: Words): string {
  if (team !== null) return t("results.levers.none");
  return t(chosen === null ? "papers.levers.unpublished" : "papers.levers.nobody");
}

/** What is missing counts neither for nor against. */
export function unknownSentences(
  { model, texts, team, summary }: ReportSource,
  words: Words,
): readonly string[] {
  const { t, list } = words;
  if (team === null) {
    const nobody = { slug: "", name: "", isDemonstration: false };
    const said = coverageSentence({ body: nobody, model, texts, summary }, words);
    return said === null ? [] : [said];
  }
  const { completeness, toDocument } = team.summary;
  const names = surveyNames(model, texts);
  const { unanswered, dontKnow, total, answered } = completeness;
  if (unanswered === 0 && dontKnow === 0) return [t("papers.unknown.none")];
  const first = toDocument.slice(0, MOST_UNKNOWN).map(({ indicator }) => names.question(indicator));
  return [
    t("results.provisional.answered", { count: answered, total }),
    ...(unanswered === 0 ? [] : [t("results.provisional.missing", { count: unanswered })]),
    ...(dontKnow === 0 ? [] : [t("results.dontKnow", { count: dontKnow })]),
    ...(first.length === 0 ? [] : [t("papers.unknown.first", { list: list(first) })]),
  ];
}
