import type { QuestionOf } from "../domain/questions/question-types.ts";
import { useWords } from "../i18n/words-context.ts";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { useControl } from "./use-control.ts";

/** A select a rank rather than something to drag: it works with a keyboard, a phone and no script. */
export function RankingAnswer({ question }: { readonly question: QuestionOf<"ranking"> }) {
  const { sheet } = useAskedQuestion();
  const { max, other } = question;
  return (
    <>
      {question.options.slice(0, max).map((option, index) => (
        <Rank key={option} rank={index + 1} />
      ))}
      {other !== undefined && (
        <Other label={sheet.options.find(({ id }) => id === other.option)?.label ?? other.option} />
      )}
    </>
  );
}

function Rank({ rank }: { readonly rank: number }) {
  const { sheet } = useAskedQuestion();
  const { t } = useWords();
  const control = useControl(`rank.${rank}`);
  const options = sheet.options.map(({ id, label }) => ({ value: id, label }));
  return (
    <SelectField
      {...control.input()}
      id={control.id}
      label={t("questions.rank", { rank })}
      error={control.error}
      options={[{ value: "", label: t("questions.unranked") }, ...options]}
    />
  );
}

function Other({ label }: { readonly label: string }) {
  const { t } = useWords();
  const control = useControl("other");
  return (
    <TextField
      {...control.input()}
      id={control.id}
      label={t("questions.other", { option: label })}
      error={control.error}
    />
  );
}
