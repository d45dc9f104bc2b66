import { type AssessmentAddress, questionPath } from "../assessment-paths.ts";
import type { AutosavedQuestion } from "../autosave/use-autosave.ts";
import type { AskedQuestion } from "../questions/question-context.ts";
import { hasErrors } from "./asked-question.ts";

interface OnPage {
  readonly address: AssessmentAddress;
  readonly sectionId: string;
  readonly asked: AskedQuestion;
  /** The page was made from what was sent. With errors, it waits for them to be mended. */
  readonly isSent: boolean;
}

/** Where one question of a page saves itself, whatever the page. */
export function autosavedQuestion({ address, sectionId, asked, isSent }: OnPage): AutosavedQuestion {
  const { id } = asked.sheet.question;
  return {
    prefix: asked.prefix,
    saveUrl: `${questionPath(address, sectionId, id)}/enregistrer`,
    copyKey: `${address.slug}/${address.edition}/${id}`,
    opensUnsaved: isSent && !hasErrors(asked),
  };
}
