import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { ErrorMessage } from "../kit/error-message.tsx";
import { SelectField } from "../kit/select-field.tsx";
import styles from "./desk.module.css";
import type { ChosenQuestion, PrepareProps } from "./preparation.view.ts";
import { minutesField } from "./preparation-form.ts";
import { whyWords } from "./why-words.ts";
import { preparationErrors } from "./workshop-fields.tsx";

/** In their order, moved by buttons; every button saves what was typed. */
export function PlannedQuestions({ chosen, others, sent }: PrepareProps) {
  const words = useWords();
  const { t } = words;
  const shown = asTyped(chosen, sent);
  const error = preparationErrors(sent?.problems ?? [], t).find(({ href }) => href === "#questions")?.text;
  return (
    <section className="flow" aria-labelledby="questions">
      <h2 id="questions" tabIndex={-1}>
        {t("workshops.prepare.questions", { count: shown.length })}
      </h2>
      {error === undefined ? null : <ErrorMessage id="questions-error">{error}</ErrorMessage>}
      <ol className={styles["agenda"]}>
        {shown.map((question, place) => (
          <Line key={question.id} {...{ question, place }} isLast={place === shown.length - 1} />
        ))}
      </ol>
      {others.length === 0 ? null : (
        <div className={styles["line"]}>
          <SelectField
            id="add"
            name="add"
            label={t("workshops.prepare.add")}
            options={others.map(({ id, name, why }) => ({
              value: id,
              label: why.length === 0 ? name : `${name} (${whyWords(why, words)})`,
            }))}
          />
          <Button kind="secondary" name="intent" value="add">
            {t("workshops.prepare.add.submit")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What came back keeps the order and the minutes that were typed. */
function asTyped(chosen: readonly ChosenQuestion[], sent: PrepareProps["sent"]): readonly ChosenQuestion[] {
  if (sent === undefined) return chosen;
  return chosen.map((one) => ({ ...one, minutes: sent.minutes[one.id] ?? one.minutes }));
}

interface LineProps {
  readonly question: ChosenQuestion;
  readonly place: number;
  readonly isLast: boolean;
}

function Line({ question: { id, name, why, minutes }, place, isLast }: LineProps) {
  const words = useWords();
  const { t } = words;
  return (
    <li>
      {name} {why.length === 0 ? null : <span className="muted">{whyWords(why, words)}</span>}
      <input type="hidden" name="question" value={id} />
      <div className={styles["line"]}>
        <label className={styles["minutes"]}>
          <span>
            {t("workshops.desk.minutes")} <span className="visually-hidden">{name}</span>
          </span>
          <input
            name={minutesField(id)}
            defaultValue={minutes}
            inputMode="numeric"
            size={3}
            autoComplete="off"
          />
        </label>
        {place === 0 ? null : (
          <Button
            kind="link"
            name="intent"
            value={`up ${id}`}
            aria-label={t("workshops.prepare.upThis", { name })}
          >
            {t("workshops.prepare.up")}
          </Button>
        )}
        {isLast ? null : (
          <Button
            kind="link"
            name="intent"
            value={`down ${id}`}
            aria-label={t("workshops.prepare.downThis", { name })}
          >
            {t("workshops.prepare.down")}
          </Button>
        )}
        <Button
          kind="link"
          name="intent"
          value={`drop ${id}`}
          aria-label={t("workshops.prepare.dropThis", { name })}
        >
          {t("workshops.prepare.drop")}
        </Button>
      </div>
    </li>
  );
}
