// What stands beside maturity: priorities, brakes, gains, projects. They explain the result and enter no score.
import { PRIORITIES } from "../domain/publication/public-priorities.ts";
import { PROJECTS } from "../domain/publication/public-projects.ts";
import type { Words } from "../i18n/words.ts";
import { projectLines, projectName } from "../kit/project-lines.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { type Block, headed, type ReportPage, text } from "./blocks.ts";
import type { ReportSource } from "./report.view.ts";

/** Nothing where none was told. */
export function besidePages(source: ReportSource, words: Words): readonly ReportPage[] {
  const { t } = words;
  const { texts } = source;
  const brakes = brakeRows(source, words);
  const gains = gainRows(source, words);
  const blocks = [
    ...priorityBlocks(source),
    ...steps({ title: besideTitle(source, "brakes"), help: texts.sentences.brakesHelp, rows: brakes }, [
      ...[t("results.beside.brake"), t("results.beside.intensity")],
    ]),
    ...steps({ title: besideTitle(source, "gains"), help: texts.sentences.gainsHelp, rows: gains }, [
      ...[t("results.beside.gain"), t("results.beside.proof")],
    ]),
    ...projectBlocks(source, words),
  ];
  if (blocks.length === 0) return [];
  const title = t("results.beside.title");
  return [{ title, isNewSheet: false, blocks: [...text("p", t("published.beside.help")), ...blocks] }];
}

type Rows = readonly (readonly [string, string])[];

interface Steps {
  readonly title: string;
  readonly help: string;
  readonly rows: Rows;
}

function steps({ title, help, rows }: Steps, headings: readonly string[]): readonly Block[] {
  if (rows.length === 0) return [];
  const columns = headings.map((label, place) => ({
    ...{ label, align: "start" as const, share: place === 0 ? 1 : 1.6 },
  }));
  return headed(title, [{ kind: "table", caption: help, columns, rows }]);
}

/** What was felt of each, in the order of the questionnaire. */
export function brakeRows({ model, texts, brakes }: ReportSource, { t }: Words): Rows {
  const names = surveyNames(model, texts);
  return [...brakes].map(([id, intensity]) => [
    names.question(id),
    intensity === "dk"
      ? t("results.beside.unknown")
      : t("results.beside.stepOf", { level: intensity, text: names.step(id, "intensity", intensity) }),
  ]);
}

export function gainRows({ model, texts, gains }: ReportSource, { t }: Words): Rows {
  const names = surveyNames(model, texts);
  return gains.map(({ question, proof, direction }) => [
    names.question(question),
    [
      t("results.beside.stepOf", { level: proof, text: names.step(question, "proof", proof) }),
      ...(direction === null ? [] : [names.option(question, "direction", direction)]),
    ].join(" – "),
  ]);
}

export function besideTitle({ model, texts }: ReportSource, kind: "gains" | "brakes"): string {
  const section = model.sections.find((one) => one.kind === kind);
  return texts.sections[section?.id ?? ""]?.title ?? kind;
}

/** In the order in which the body put them. */
function priorityBlocks({ model, texts, priorities }: ReportSource): readonly Block[] {
  const worded = texts.questions[PRIORITIES]?.options ?? {};
  const items = priorities.map((id) => worded[id] ?? id);
  const title = surveyNames(model, texts).question(PRIORITIES);
  return items.length === 0 ? [] : headed(title, [{ kind: "steps", items }]);
}

/** Letters. */
const SHORT = 60;

/** What is short stands on one line with the others that are, before the rest: a project has a dozen lines else. */
function folded(lines: readonly string[]): readonly string[] {
  const isShort = (line: string) => line.length <= SHORT && !line.includes("\n");
  const short = lines.filter(isShort).join(" · ");
  return [...(short === "" ? [] : [short]), ...lines.filter((line) => !isShort(line))];
}

function projectBlocks(source: ReportSource, words: Words): readonly Block[] {
  const { model, texts, projects, team } = source;
  if (projects.length === 0) return [];
  const items = projects.map((project) => ({
    term: projectName(source, project) ?? words.t("published.beside.unnamed"),
    detail: folded(projectLines(source, project)).join("\n"),
  }));
  return headed(surveyNames(model, texts).question(PROJECTS), [
    ...(team === null ? [] : text("small", words.t("papers.projects.agreed"))),
    { kind: "facts", items },
  ]);
}
