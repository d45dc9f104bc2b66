import type { FormValues } from "../domain/fields/form-entries.ts";
import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { Clearable } from "./clearable.tsx";
import { controlId } from "./control-id.ts";
import { HiddenPairs } from "./hidden-pairs.tsx";
import { type AskedQuestion, AskedQuestionProvider } from "./question-context.ts";
import { controlOf } from "./question-register.ts";
import { useControl, useError } from "./use-control.ts";

/** One press answers it: the levels and "I don't know". What surrounds an answer that is there already goes along unseen. */
export function QuickQuestion({ asked }: { readonly asked: AskedQuestion }) {
  const { prefix, version, was, values } = asked;
  return (
    <AskedQuestionProvider value={asked}>
      <input type="hidden" name={`${prefix}version`} defaultValue={version} />
      <input type="hidden" name={`${prefix}was`} defaultValue={was} />
      <HiddenPairs prefix={prefix} values={surroundings(values)} />
      <QuickAnswer asked={asked} />
    </AskedQuestionProvider>
  );
}

function QuickAnswer({ asked: { sheet, prefix } }: { readonly asked: AskedQuestion }) {
  const { t } = useWords();
  const { Answer } = controlOf(sheet.question);
  const answer = useControl("answer");
  return (
    <Fieldset
      id={controlId(`${prefix}question`)}
      legend={sheet.words.question}
      heading="h2"
      error={useError("answer")}
    >
      <Clearable name="answer" of={sheet.words.short}>
        <Answer question={sheet.question} />
        <Choice {...answer.box("dk")} type="radio" id={`${answer.id}-dk`} label={t("questions.dontKnow")} />
      </Clearable>
    </Fieldset>
  );
}

function surroundings(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== "answer"));
}
