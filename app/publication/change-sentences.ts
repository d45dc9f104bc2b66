// What a public document changes of another one, in sentences.
import { BLOCKS } from "../domain/publication/publication-scope.ts";
import type { PublicChange } from "../domain/publication/what-changed.ts";
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { Named } from "./earlier-consent.view.ts";

export function changeSentences(
  changes: readonly PublicChange[],
  named: Named,
  words: Words,
): readonly string[] {
  return changes.flatMap((change) => sentencesOf(change, named, words));
}

function sentencesOf(change: PublicChange, { model, texts }: Named, words: Words): readonly string[] {
  const { t, list } = words;
  const names = surveyNames(model, texts);
  switch (change.kind) {
    case "overall":
      return [t("publication.changed.overall", scoresOf(change, words))];
    case "dimension":
      return [
        t("publication.changed.dimension", {
          ...{ dimension: names.section(change.id), ...scoresOf(change, words) },
        }),
      ];
    case "survey":
      return [t("publication.changed.survey", { before: change.before, after: change.after })];
    case "steps":
    case "justifications":
    case "evidence":
      return [t(`publication.changed.${change.kind}`, { list: list(change.questions.map(names.question)) })];
    case "scope":
      return [
        ...change.added.map((block) => t("publication.changed.added", { block: blockName(block, words) })),
        ...change.removed.map((block) =>
          t("publication.changed.removed", { block: blockName(block, words) }),
        ),
      ];
    case "block":
      return [t("publication.changed.block", { block: blockName(change.block, words) })];
  }
}

function blockName(block: string, { t }: Words): string {
  const one = BLOCKS.find((name) => name === block);
  return one === undefined ? block : t(`publication.changed.name.${one}`);
}

function scoresOf(
  { before, after }: { readonly before: number | null; readonly after: number | null },
  { t, number }: Words,
) {
  const text = (score: number | null) => (score === null ? t("publication.changed.none") : number(score));
  return { before: text(before), after: text(after) };
}
