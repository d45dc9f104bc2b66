import type { SectionEffect } from "../domain/sketch/section-effect.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, resultsPath } from "../kit/assessment-paths.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { RadarSoFar } from "./radar-so-far.tsx";
import type { SectionEnd as Ended } from "./section-check.view.ts";
import styles from "./section-end.module.css";

interface SectionEndProps {
  readonly address: AssessmentAddress;
  readonly name: string;
  readonly end: Ended;
}

/** What going through the section changed: its score or bounds, its axis, one lever. */
export function SectionEnd({ address, name, end }: SectionEndProps) {
  const words = useWords();
  const { t } = words;
  const { effect, lever, model, texts, scores } = end;
  return (
    <section className={styles["end"]} aria-labelledby="end-title">
      <div className="flow">
        <h2 id="end-title">{t("answering.end.title")}</h2>
        <p className="lead">{standing(end, name, words)}</p>
        <p>{changeText(effect, words)}</p>
        {lever === null ? null : (
          <p>
            {t("answering.end.lever", { title: lever })}{" "}
            <a href={resultsPath(address)}>{t("answering.end.levers")}</a>
          </p>
        )}
      </div>
      <RadarSoFar model={model} texts={texts} scores={scores} highlighted={effect.after.dimension.id} />
    </section>
  );
}

function standing({ effect, model, texts }: Ended, name: string, words: Words): string {
  const { t } = words;
  const names = surveyNames(model, texts);
  const { score, low, high, level, between } = effect.after.dimension;
  const bounds = { low: scoreText(low, words) ?? "", high: scoreText(high, words) ?? "" };
  const said = { name, score: scoreText(score, words) ?? "", ...bounds };
  if (score === null || level === null) return t("answering.end.bounds", said);
  if (between !== null) {
    const [from, to] = between.map((one) => names.level(one));
    const both = t("kit.between", { low: from ?? "", high: to ?? "" });
    return t("answering.end.scoreBounds", { ...said, level: both });
  }
  return t("answering.end.score", { ...said, level: names.level(level) });
}

function changeText({ before, after }: SectionEffect, words: Words): string {
  const said = {
    before: rangeText(before.dimension, words),
    after: rangeText(after.dimension, words),
    beforeAll: rangeText(before.global, words),
    afterAll: rangeText(after.global, words),
  };
  return said.before === said.after ? words.t("answering.end.same") : words.t("answering.end.changed", said);
}

function rangeText(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  words: Words,
) {
  const [from, to] = [scoreText(low, words) ?? "", scoreText(high, words) ?? ""];
  return from === to ? from : `${from}–${to}`;
}
