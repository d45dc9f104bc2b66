import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { Tag } from "../kit/tag.tsx";
import { AboutQuestion } from "./about-question.tsx";
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
      <AnswerFields heading={heading} />
      <AboutQuestion />
      <Surroundings heading={heading} />
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

interface AnswerFieldsProps extends Pick<QuestionFieldsProps, "heading"> {
  /** Where the question stands above already. */
  readonly legend?: string;
  readonly hint?: string;
}

/** The answer alone, without what surrounds it. */
export function AnswerFields({ heading, legend, hint }: AnswerFieldsProps) {
  const { sheet, rules, prefix } = useAskedQuestion();
  const { Answer, rule } = controlOf(sheet.question);
  const hints = [hint, sheet.words.help, rule === null ? undefined : rules[rule]];
  return (
    <Fieldset
      id={controlId(`${prefix}question`)}
      legend={legend ?? sheet.words.question}
      heading={heading}
      hint={hints.filter((one) => one !== undefined).join(" ") || undefined}
      error={useGroupError()}
    >
      <Answer question={sheet.question} />
      <UnknownAnswers />
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

/** Laid out under a scored question on its own page; folded everywhere else, unless something in it is to be seen. */
function Surroundings({ heading }: Pick<QuestionFieldsProps, "heading">) {
  const asked = useAskedQuestion();
  const { t } = useWords();
  if ("weight" in asked.sheet.question && heading === "h1") {
    return (
      <section className="flow">
        <h2>{t("questions.justify")}</h2>
        <Justification />
      </section>
    );
  }
  return (
    <Details summary={t("questions.justify")} open={holdsJustification(asked)}>
      <Justification />
    </Details>
  );
}

function holdsJustification({ values, errors }: AskedQuestion): boolean {
  const held = Object.keys(values).filter((name) =>
    [values[name] ?? ""].flat().some((value) => value !== ""),
  );
  return [...held, ...Object.keys(errors)].some((name) =>
    /^(confidence|publicText|workingNote|evidence\.)/.test(name),
  );
}
