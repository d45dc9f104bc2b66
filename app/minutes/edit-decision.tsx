import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { MinutesQuestion, MinutesSent } from "./minutes.view.ts";

interface EditError {
  readonly key: MessageKey;
  readonly field: "texte" | "avis";
}

const LONG_TEXT: EditError = { key: "minutes.edit.longText", field: "texte" };
const LONG_DISSENT: EditError = { key: "minutes.edit.longDissent", field: "avis" };
const ERRORS: Readonly<Record<MinutesSent["code"], readonly EditError[]>> = {
  STALE: [{ key: "minutes.edit.stale", field: "texte" }],
  SHARED: [{ key: "minutes.edit.shared", field: "texte" }],
  TRANSFERRED: [{ key: "minutes.edit.transferred", field: "texte" }],
  LONG_TEXT: [LONG_TEXT],
  LONG_DISSENT: [LONG_DISSENT],
  LONG_BOTH: [LONG_TEXT, LONG_DISSENT],
};

/** All that was refused, each with the field that it leads to: of the question at that place, from 1. */
export function editErrors({ code }: MinutesSent, place: number) {
  return ERRORS[code].map(({ key, field }) => ({ key, href: `#${field}-${place}` }));
}

interface EditDecisionProps {
  readonly question: MinutesQuestion;
  /** What was sent of this question and not written. */
  readonly sent: MinutesSent | undefined;
}

/** The words of a decision and what dissents from it, to be written anew while the minutes are a draft. */
export function EditDecision({ question, sent }: EditDecisionProps) {
  const { t } = useWords();
  const { id, place, decision, edits } = question;
  if (decision === null) return null;
  const typed = sent?.typed ?? { text: decision.text, dissent: decision.dissent };
  const errors = sent === undefined ? [] : editErrors(sent, place);
  const errorOf = (field: string) => {
    const error = errors.find(({ href }) => href === `#${field}-${place}`);
    return error && t(error.key);
  };
  return (
    <Details summary={t("minutes.edit.title")} open={sent !== undefined}>
      <form
        method="post"
        className="flow no-print"
        noValidate
        autoComplete="off"
        aria-label={t("minutes.edit.heading", { place })}
      >
        <input type="hidden" name="question" value={id} />
        <input type="hidden" name="vu" value={edits} />
        <TextareaField
          id={`texte-${place}`}
          name="texte"
          rows={3}
          label={t("minutes.edit.text")}
          error={errorOf("texte")}
          defaultValue={typed.text}
        />
        <TextareaField
          id={`avis-${place}`}
          name="avis"
          rows={3}
          label={t("minutes.edit.dissent")}
          hint={t("minutes.edit.hint")}
          error={errorOf("avis")}
          defaultValue={typed.dissent}
        />
        <p>
          <Button kind="secondary" name="intent" value="edit">
            {t("minutes.edit.save")}
          </Button>
        </p>
      </form>
    </Details>
  );
}
