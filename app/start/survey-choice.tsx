import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { timeNeeded } from "../kit/time-needed.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";

interface SurveyChoiceProps {
  readonly surveys: readonly OfferedSurvey[];
  readonly chosen: string | undefined;
  readonly error: string | undefined;
}

/** Asked only when there is a choice: a single questionnaire is carried along unseen. */
export function SurveyChoice({ surveys, chosen, error }: SurveyChoiceProps) {
  const words = useWords();
  const { t } = words;
  const [only] = surveys;
  if (only !== undefined && surveys.length === 1)
    return <input type="hidden" name="questionnaire" value={only.id} />;
  return (
    <Fieldset id="questionnaire" legend={t("start.before.survey")} error={error}>
      {surveys.map(({ id, language, title, summary, questions, minutes }, place) => (
        <Choice
          key={id}
          type="radio"
          id={`questionnaire-${place}`}
          name="questionnaire"
          value={id}
          defaultChecked={id === (chosen ?? only?.id)}
          label={<TypedText text={title} of={language} />}
          hint={
            <>
              <TypedText text={summary} of={language} />{" "}
              {t("start.before.facts", { count: questions, time: timeNeeded(minutes, words) })}
            </>
          }
        />
      ))}
    </Fieldset>
  );
}
