import { type AssessmentAddress, autosavePath } from "../kit/assessment-paths.ts";
import { hasErrors } from "./asked-question.ts";
import type { AutosavedQuestion } from "./autosave/use-autosave.ts";
import type { AskedQuestion } from "./question-context.ts";

interface OnPage {
  readonly address: AssessmentAddress;
  readonly sectionId: string;
  readonly asked: AskedQuestion;
  /** Of the form: what one person typed in this tab is not offered to another. */
  readonly signed: string;
  /** The page was made from what was sent. With errors, it waits for them to be mended. */
  readonly isSent: boolean;
}

/** Where one question of a page saves itself, whatever the page. */
export function autosavedQuestion({ address, sectionId, asked, signed, isSent }: OnPage): AutosavedQuestion {
  const { id } = asked.sheet.question;
  return {
    prefix: asked.prefix,
    saveUrl: autosavePath(address, sectionId, id),
    copyKey: `${signed.split(".")[0]}/${address.slug}/${address.edition}/${id}`,
    opensUnsaved: isSent && !hasErrors(asked),
  };
}
