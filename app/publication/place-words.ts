// Where a text stands on a published page, in the words of who reads it there.
import { PROJECTS } from "../domain/publication/public-projects.ts";
import type { PublicPlace } from "../domain/publication/public-texts.ts";
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { Named } from "./earlier-consent.view.ts";

export function placeWords(place: PublicPlace, { model, texts }: Named, { t, number }: Words): string {
  const names = surveyNames(model, texts);
  switch (place.kind) {
    case "justification":
    case "evidence":
      return t(`publication.moderation.place.${place.kind}`, {
        ...{ section: sectionOf(place.question), question: names.question(place.question) },
      });
    case "project":
      return t("publication.moderation.place.project", {
        ...{ number: number(place.number), field: names.field(PROJECTS, place.field) },
      });
    case "target":
      return t("publication.moderation.place.target", { dimension: names.section(place.dimension) });
    case "correction":
      return t("publication.moderation.place.correction");
  }

  function sectionOf(question: string): string {
    return names.section(model.sectionOf.get(question)?.id ?? "");
  }
}
