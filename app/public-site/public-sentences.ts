// A result in sentences for somebody who has never heard of maturity levels.
import type { Words } from "../i18n/words.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { PublicContent } from "./public-content.view.ts";

type Said = Pick<PublicContent, "body" | "model" | "texts" | "summary">;

/** Where the body stands, as firmly as its answers allow, then what stands out. */
export function publicSentence(content: Said, words: Words): string {
  return [placeSentence(content, words), outstandingSentence(content, words)]
    .filter((text) => text !== null)
    .join(" ");
}

/** The first sentence alone: what a search engine and a card of a shared link show. */
function placeSentence({ body, model, texts, summary }: Said, words: Words): string {
  const { t, list } = words;
  const { opening } = summary;
  const names = surveyNames(model, texts);
  const values = { name: body.name, levels: model.survey.maturityLevels.length };
  switch (opening.kind) {
    case "level":
      return t("published.place.level", { ...values, ...named(opening.level, names) });
    case "capped":
      return t("published.place.capped", {
        ...{ ...values, ...named(opening.level, names) },
        limiting: list(opening.limiting.map(names.section)),
      });
    case "between":
      return t("published.place.between", {
        ...values,
        ...{ low: names.level(opening.low), high: names.level(opening.high) },
      });
    default:
      return t("published.place.open", values);
  }
}

/** Where it stands, without its name: for a picture that names it. */
export function levelText({ model, texts, summary }: Said, { t, list }: Words): string {
  const { opening } = summary;
  const names = surveyNames(model, texts);
  const levels = model.survey.maturityLevels.length;
  switch (opening.kind) {
    case "level":
      return t("published.picture.level", { levels, ...named(opening.level, names) });
    case "capped":
      return t("published.picture.capped", {
        ...{ levels, ...named(opening.level, names) },
        limiting: list(opening.limiting.map((id) => texts.sections[id]?.short ?? id)),
      });
    case "between":
      return t("published.picture.between", {
        ...{ low: names.level(opening.low), high: names.level(opening.high) },
      });
    default:
      return t("published.picture.open", {
        ...{ evaluated: summary.scores.global.evaluated, applicable: summary.scores.global.applicable },
      });
  }
}

/** Strengths and what is to improve; that nothing stands out; null before every dimension has a score. */
export function outstandingSentence({ texts, summary }: Said, { t, list }: Words): string | null {
  if (summary.dimensions === null) return null;
  const { strengths, weaknesses } = summary.dimensions;
  const named = (ids: readonly string[]) => list(ids.map((id) => texts.sections[id]?.short ?? id));
  const parts = [
    ...(strengths.length === 0
      ? []
      : [t("published.strong", { count: strengths.length, list: named(strengths) })]),
    ...(weaknesses.length === 0
      ? []
      : [t("published.weak", { count: weaknesses.length, list: named(weaknesses) })]),
  ];
  return parts.length === 0 ? t("published.even") : parts.join(" ");
}

/** The overall score with its bounds; null while there is none. */
export function boundsSentence(said: Said, words: Words): string | null {
  const values = boundsOf(said, words);
  return values && words.t(values.low === values.high ? "published.score.exact" : "published.score", values);
}

/** The same, in few words. */
export function scoreInShort(said: Said, words: Words): string | null {
  const values = boundsOf(said, words);
  return (
    values &&
    words.t(values.low === values.high ? "published.picture.score.exact" : "published.picture.score", values)
  );
}

function boundsOf({ summary }: Said, words: Words) {
  const { score, low, high } = summary.scores.global;
  if (score === null) return null;
  return {
    score: scoreText(score, words) ?? "",
    low: scoreText(low, words) ?? "",
    high: scoreText(high, words) ?? "",
  };
}

/** How much of the weight of the questions was answered, in the dimension where least was; null where nothing applies. */
export function coverageSentence({ summary }: Said, { t, number }: Words): string | null {
  const known = summary.scores.dimensions.flatMap(({ coverage }) => (coverage === null ? [] : [coverage]));
  if (known.length === 0) return null;
  const least = Math.min(...known);
  // Rounded down, so that something missing never reads as everything.
  if (least < 1) return t("published.coverage", { coverage: number(Math.floor(least * 100 + 1e-9)) });
  return t("published.coverage.whole");
}

function named(level: number, names: ReturnType<typeof surveyNames>) {
  return { level, levelName: names.level(level) };
}
