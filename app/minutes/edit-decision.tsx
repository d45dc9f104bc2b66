import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { MinutesQuestion, MinutesSent } from "./minutes.view.ts";

const ERRORS = {
  STALE: { key: "minutes.edit.stale", field: "texte" },
  SHARED: { key: "minutes.edit.shared", field: "texte" },
  TRANSFERRED: { key: "minutes.edit.transferred", field: "texte" },
  LONG_TEXT: { key: "minutes.edit.longText", field: "texte" },
  LONG_DISSENT: { key: "minutes.edit.longDissent", field: "avis" },
} as const satisfies Readonly<
  Record<MinutesSent["code"], { readonly key: MessageKey; readonly field: string }>
>;

/** What was refused, and the field that it leads to: of the question at that place, from 1. */
export function editError({ code }: MinutesSent, place: number) {
  const { key, field } = ERRORS[code];
  return { key, href: `#${field}-${place}` };
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
  const error = sent && editError(sent, place);
  const errorOf = (field: string) => (error?.href === `#${field}-${place}` ? t(error.key) : undefined);
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
