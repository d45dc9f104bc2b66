import type { Words } from "../i18n/words.ts";
import type { StartProblem } from "./start-values.ts";

/** The error of the start form, tied to the field to mend; none on a first visit. */
export function startErrors(problem: StartProblem | undefined, t: Words["t"]) {
  switch (problem) {
    case undefined:
      return [];
    case "BAD_BODY_NAME":
      return [{ href: "#nom", text: t("start.errors.name") }];
    case "NO_KIND":
      return [{ href: "#type-commune", text: t("start.errors.kind") }];
    case "UNKNOWN_SURVEY":
      return [{ href: "#questionnaire-0", text: t("start.errors.survey") }];
    case "NOT_FOR_THIS_BODY":
      return [{ href: "#questionnaire-0", text: t("start.errors.notFor") }];
  }
}
