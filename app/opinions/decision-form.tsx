import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/text-field.tsx";
import { type AskedQuestion, AskedQuestionProvider } from "../questions/question-context.ts";
import { AnswerFields } from "../questions/question-fields.tsx";

/** Put before the names of the answer in this form: the page has another form about the same question. */
export const DECISION = "decision:";
export const REASON = "motif";

interface DecisionFormProps {
  readonly asked: AskedQuestion;
  readonly token: string;
  readonly signed: string;
  readonly reason: string;
  readonly reasonError: string | undefined;
}

/** The official answer and why it was chosen. */
export function DecisionForm({ asked, token, signed, reason, reasonError }: DecisionFormProps) {
  const { t } = useWords();
  return (
    <form
      method="post"
      className="flow form-column"
      noValidate
      autoComplete="off"
      aria-label={t("opinions.decide.title")}
    >
      <input type="hidden" name="form" value={token} />
      <input type="hidden" name="signed" value={signed} />
      <input type="hidden" name={`${asked.prefix}version`} value={asked.version} />
      <AskedQuestionProvider value={asked}>
        <AnswerFields heading="h2" legend={t("opinions.decide.title")} hint={t("opinions.decide.hint")} />
      </AskedQuestionProvider>
      <TextField
        id={REASON}
        name={REASON}
        label={t("opinions.decide.reason.label")}
        hint={t("opinions.decide.reason.hint")}
        error={reasonError}
        defaultValue={reason}
      />
      <p>
        <Button kind="secondary">{t("opinions.decide.submit")}</Button>
      </p>
    </form>
  );
}
