import type { Indicator } from "../domain/questions/question.schema.ts";
import type { QuestionText } from "../domain/survey/texts.schema.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";

interface AnswersWorthProps {
  readonly indicator: Indicator;
  readonly text: QuestionText | undefined;
}

/** What each answer to a scored question is worth, from the lowest step to the highest. */
export function AnswersWorth({ indicator, text }: AnswersWorthProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <ul>
        {worthOf({ indicator, text }, words).map(({ level, answer }) => (
          <li key={level}>
            <strong>{t("questions.worth.step", { level })}</strong> {answer}
          </li>
        ))}
      </ul>
      {indicator.type === "multi" ? (
        <>
          <p>{t("questions.worth.boxes")}</p>
          <ul>
            {indicator.options.map((id) => (
              <li key={id}>{text?.options?.[id] ?? id}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

interface Worth {
  readonly level: number;
  readonly answer: string;
}

function worthOf({ indicator, text }: AnswersWorthProps, words: Words): readonly Worth[] {
  switch (indicator.type) {
    case "ladder":
      return indicator.levels.map((level) => ({ level, answer: text?.levels?.[level] ?? "" }));
    case "yesno":
    case "likert":
      return indicator.options.map(({ id, level }) => ({ level, answer: text?.options?.[id] ?? id }));
    case "multi":
      return indicator.thresholds.map(({ level, min }, place) => ({
        level,
        answer:
          min === 0
            ? words.t("questions.worth.fewer", { count: indicator.thresholds[place + 1]?.min ?? 1 })
            : words.t("questions.worth.ticked", { count: min }),
      }));
    case "percent":
      return indicator.bands.map(({ level, from }) => ({
        level,
        answer: words.t("questions.worth.share", { from: words.percent(from / 100) }),
      }));
  }
}
