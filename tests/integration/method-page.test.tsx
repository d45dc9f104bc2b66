// The method page is told from the definition alone: what is written there is what is calculated.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../../app/domain/questions/question.schema.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { WordsProvider } from "../../app/i18n/words-context.ts";
import { surveyTexts } from "../../app/record/survey-texts.server.ts";
import { MethodPage } from "../../app/surveys/method-page.tsx";
import { SCORING } from "../builders/a-survey.ts";
import { modelOf } from "../builders/definition-files.ts";

const model = modelOf("metropoles-numeriques");
const read = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ");
const pageOf = (shown = model, locale: "fr" | "en" = "fr") =>
  read(
    renderToStaticMarkup(
      <WordsProvider value={wordsOf(locale)}>
        <MethodPage
          {...{ model: shown, texts: surveyTexts(shown, locale), others: [], versions: [], changes: [] }}
          isCurrent
        />
      </WordsProvider>,
    ),
  );

function worthOf(indicator: Indicator): readonly string[] {
  const text = surveyTexts(model, "fr").questions[indicator.id];
  switch (indicator.type) {
    case "ladder":
      return indicator.levels.map((level) => `Palier ${level} : ${text?.levels?.[level]}`);
    case "yesno":
    case "likert":
      return indicator.options.map(({ id, level }) => `Palier ${level} : ${text?.options?.[id]}`);
    case "percent":
      return indicator.bands.map(({ from, level }) => `Palier ${level} : à partir de ${from} %`);
    case "multi":
      return indicator.thresholds.map(({ level }) => `Palier ${level} :`);
  }
}

describe("Q3: the method page", () => {
  const page = pageOf();

  it.each(model.indicators)("says what each answer to $id is worth", (indicator) => {
    for (const sentence of worthOf(indicator)) expect(page).toContain(read(sentence));
  });

  it("says how many levers a lane and a dimension get in this questionnaire", () => {
    const levers = { ...SCORING.levers, perLane: 7, perDimension: 4 };
    const other = { ...model, survey: { ...model.survey, scoring: { ...model.survey.scoring, levers } } };
    expect(pageOf(other)).toContain("de 7 leviers au plus chacune");
    expect(pageOf(other)).toContain("Une dimension en reçoit 4 au plus");
    expect(pageOf(other, "en")).toContain("A dimension gets 4 at most overall");
    expect(pageOf(other)).not.toMatch(/un seul par dimension|cinq niveaux/);
  });
});
