import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { dayWords } from "../kit/day-words.ts";
import { Fieldset } from "../kit/fieldset.tsx";
import { SelectField } from "../kit/select-field.tsx";
import type { DashboardView } from "./dashboard.view.ts";
import type { StartProblem } from "./start-problem.ts";

interface StartTeamFormProps extends DashboardView {
  readonly problem: StartProblem | undefined;
}

/** Where editions are open it asks which one, and with two of them takes no answer for granted. */
export function StartTeamForm(page: StartTeamFormProps) {
  const { t } = useWords();
  return (
    <section className="flow">
      <h2>{t("dashboard.body.start.title")}</h2>
      <form method="post" className="flow form-column" noValidate>
        <input type="hidden" name="form" value={page.form} />
        <WhichEdition {...page} />
        <WhichSurvey {...page} />
        <p>
          <Button kind={page.assessments.length === 0 || page.editions.length > 0 ? "primary" : "secondary"}>
            {t("dashboard.body.start.submit")}
          </Button>
        </p>
      </form>
    </section>
  );
}

function WhichEdition({ editions, problem, surveys }: StartTeamFormProps) {
  const words = useWords();
  const { t } = words;
  const [first, ...more] = editions;
  if (first === undefined) return null;
  const usual = more.length === 0 ? first.key : undefined;
  const chosen = problem === undefined ? usual : problem.values.edition;
  const titleOf = (id: string) => surveys.find((one) => one.id === id)?.title ?? id;
  const endOf = (closesOn: string | null) =>
    closesOn === null ? [] : [t("dashboard.body.start.until", { date: dayWords(closesOn, words) })];
  return (
    <Fieldset
      id="edition"
      legend={t("dashboard.body.start.edition")}
      error={problem === undefined ? undefined : t(`dashboard.body.start.problem.${problem.reason}`)}
    >
      {editions.map(({ key, name, surveyId, closesOn, policy }, place) => (
        <Choice
          key={key}
          id={`edition-${place}`}
          type="radio"
          name="edition"
          value={key}
          defaultChecked={key === chosen}
          label={t("dashboard.body.start.named", { edition: name })}
          hint={[titleOf(surveyId), ...endOf(closesOn), t(`dashboard.body.start.policy.${policy}`)].join(
            " · ",
          )}
        />
      ))}
      <Choice
        id="edition-none"
        type="radio"
        name="edition"
        value="libre"
        defaultChecked={chosen === "libre"}
        label={t("dashboard.body.start.free")}
        hint={t("dashboard.body.start.freeHint")}
      />
    </Fieldset>
  );
}

function WhichSurvey({ surveys, assessments, trials, problem }: StartTeamFormProps) {
  const { t, date, locale } = useWords();
  return (
    <SelectField
      id="questionnaire"
      name="questionnaire"
      label={t("dashboard.body.start.survey")}
      hint={assessments.length + trials.length === 0 ? undefined : t("dashboard.body.start.prefillHint")}
      {...(problem === undefined ? {} : { defaultValue: problem.values.survey })}
      options={surveys.flatMap(({ id, title, language }) => [
        { value: id, label: title, lang: language === locale ? undefined : language },
        ...assessments
          .filter(({ surveyId }) => surveyId === id)
          .map(({ edition, editionName }) => ({
            value: `${id}/${edition}`,
            label: t("dashboard.body.start.prefill", { survey: title, edition: editionName }),
          })),
        ...trials
          .filter(({ surveyId }) => surveyId === id)
          .map(({ edition, startedAt }) => ({
            value: `${id}/${edition}`,
            label: t("dashboard.body.start.trial", { survey: title, date: date(startedAt) }),
          })),
      ])}
    />
  );
}
