import { isRequired } from "../domain/questions/is-required.ts";
import { useWords } from "../i18n/words-context.ts";
import { Fieldset } from "../kit/fieldset.tsx";
import { Tag } from "../kit/tag.tsx";
import { AboutQuestion } from "./about-question.tsx";
import styles from "./answers.module.css";
import { Clearable } from "./clearable.tsx";
import { controlId } from "./control-id.ts";
import { Justification } from "./justification.tsx";
import { type AskedQuestion, AskedQuestionProvider, useAskedQuestion } from "./question-context.ts";
import { controlOf } from "./question-register.ts";
import { UnknownAnswers } from "./unknown-answers.tsx";
import { useError } from "./use-control.ts";

interface QuestionFieldsProps {
  readonly asked: AskedQuestion;
  /** The question is the title of its page, or of its part of the page. */
  readonly heading: "h1" | "h2";
}

/** One question in full: what is asked, the answer, what surrounds it. */
export function QuestionFields({ asked, heading }: QuestionFieldsProps) {
  return (
    <AskedQuestionProvider value={asked}>
      <input type="hidden" name={`${asked.prefix}version`} defaultValue={asked.version} />
      <input type="hidden" name={`${asked.prefix}was`} defaultValue={asked.was} />
      {asked.toConfirm && <ToConfirm />}
      {asked.proposed !== null && <Proposed source={asked.proposed.source} />}
      <AnswerFields heading={heading} />
      <div className={styles["folds"]}>
        <Justification />
        <AboutQuestion />
      </div>
    </AskedQuestionProvider>
  );
}

function ToConfirm() {
  const { t } = useWords();
  return (
    <p>
      <Tag tone="warning">{t("questions.toConfirm")}</Tag> {t("questions.toConfirmHint")}
    </p>
  );
}

/** It counts as an answer once somebody has sent it. */
function Proposed({ source }: { readonly source: string | null }) {
  const { t } = useWords();
  return (
    <p>
      <Tag tone="info">{t("questions.proposed.tag")}</Tag>{" "}
      {source === null ? t("questions.proposed.fictional") : t("questions.proposed.hint", { source })}
    </p>
  );
}

interface AnswerFieldsProps extends Pick<QuestionFieldsProps, "heading"> {
  /** Where the question stands above already. */
  readonly legend?: string;
  readonly hint?: string;
}

/** The answer alone, without what surrounds it. */
export function AnswerFields({ heading, legend, hint }: AnswerFieldsProps) {
  const { sheet, rules, prefix } = useAskedQuestion();
  const { Answer, rule, isRadio } = controlOf(sheet.question);
  const { t } = useWords();
  const isAsked = isRequired(sheet.question) ? t("questions.required") : undefined;
  const hints = [hint, sheet.words.help, rule === null ? undefined : rules[rule], isAsked];
  const choices = (
    <>
      <Answer question={sheet.question} />
      <UnknownAnswers />
    </>
  );
  return (
    <Fieldset
      id={controlId(`${prefix}question`)}
      legend={legend ?? sheet.words.question}
      heading={heading}
      hint={hints.filter((one) => one !== undefined).join(" ") || undefined}
      error={useGroupError()}
    >
      {isRadio ? (
        <Clearable name="answer" of={sheet.words.short}>
          {choices}
        </Clearable>
      ) : (
        choices
      )}
    </Fieldset>
  );
}

/** An error on the answer as a whole, or on choices that have no other label than the question. */
function useGroupError(): string | undefined {
  const { sheet } = useAskedQuestion();
  const onAnswer = useError("answer");
  const onValue = useError(controlOf(sheet.question).groupName(sheet.question));
  return onAnswer ?? onValue;
}
