import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { LevelChoice, OwnOpinion } from "../domain/opinions/opinion-page.types.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { LevelRadio } from "../kit/level-radio.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";

/** What the form holds: the opinion that was saved, or what was sent. */
export interface OpinionValues {
  readonly answer: string;
  readonly comment: string;
  readonly version: number;
}
export interface OpinionErrors {
  readonly answer?: string | undefined;
  readonly comment?: string | undefined;
}

interface OpinionFormProps {
  readonly sheet: QuestionSheet;
  readonly rules: QuestionRules;
  readonly choices: readonly LevelChoice[];
  readonly values: OpinionValues;
  readonly errors: OpinionErrors;
  readonly token: string;
  /** Says whose form it is; empty where nothing that is typed could be lost. */
  readonly signed: string;
  readonly legend: string;
  /** Left out where the legend is no heading of the page. */
  readonly heading?: "h1" | "h2";
  /** Of a commune, a comment would give it away. */
  readonly takesComment: boolean;
  readonly submit: string;
  /** Words that take back what was given; left out where nothing was. */
  readonly withdraw?: string | undefined;
}

/** One person's opinion: a level, "don’t know" or, where it can be said, "not applicable". */
export function OpinionForm(props: OpinionFormProps) {
  const { values, errors, token, signed, legend, heading, submit, withdraw } = props;
  const { t } = useWords();
  return (
    <form method="post" className="flow form-column" noValidate autoComplete="off" aria-label={legend}>
      <input type="hidden" name="form" value={token} />
      {signed === "" ? null : <input type="hidden" name="signed" value={signed} />}
      <input type="hidden" name="version" value={values.version} />
      <Fieldset id="avis" legend={legend} heading={heading} hint={hintOf(props)} error={errors.answer}>
        <Choices {...props} />
      </Fieldset>
      {props.takesComment ? (
        <TextareaField
          id="commentaire"
          name="commentaire"
          label={t("opinions.comment.label")}
          hint={t("opinions.comment.hint")}
          error={errors.comment}
          defaultValue={values.comment}
        />
      ) : null}
      <Actions>
        <Button>{submit}</Button>
        {withdraw === undefined ? null : (
          <Button kind="link" name="intent" value="withdraw">
            {withdraw}
          </Button>
        )}
      </Actions>
    </form>
  );
}

export function valuesOf(own: OwnOpinion | null): OpinionValues {
  return { answer: String(own?.answer ?? ""), comment: own?.comment ?? "", version: own?.version ?? 0 };
}

/** The first choice carries the id that an error link leads to. */
function Choices({ sheet, choices, values }: OpinionFormProps) {
  const { t } = useWords();
  const box = (value: string) => ({ name: "avis", value, defaultChecked: values.answer === value });
  return (
    <>
      {choices.map(({ level, label }, index) => (
        <LevelRadio
          key={level}
          {...box(String(level))}
          id={index === 0 ? "avis-premier" : `avis-${level}`}
          title={t("questions.level", { level })}
          sentence={label}
        />
      ))}
      <Choice {...box("dk")} type="radio" id="avis-dk" label={t("questions.dontKnow")} />
      {sheet.notApplicable === "allowed" ? (
        <Choice {...box("na")} type="radio" id="avis-na" label={t("questions.notApplicable")} />
      ) : null}
    </>
  );
}

function hintOf({ sheet, rules }: OpinionFormProps): string {
  return [sheet.words.help, rules.between].filter((hint) => hint !== undefined).join(" ");
}
