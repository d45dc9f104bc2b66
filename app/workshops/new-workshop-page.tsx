import { useWords } from "../i18n/words-context.ts";
import type { AssessmentAddress } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Details } from "../kit/details.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { NewWorkshopView, PreparationSent, VotableQuestion } from "./preparation.view.ts";
import { whyWords } from "./why-words.ts";
import { preparationErrors, WorkshopFields } from "./workshop-fields.tsx";

export interface NewWorkshopPageProps extends NewWorkshopView {
  readonly address: AssessmentAddress;
}

const USUAL = { title: "", day: "", mode: "pseudonym", threshold: "75", namesKept: "30" };

/** What a new workshop is called and how it votes; what most deserves to be talked about is ticked beforehand, with the reason. */
export function NewWorkshopPage(page: NewWorkshopPageProps & { readonly sent: PreparationSent | undefined }) {
  const { t } = useWords();
  const { body, address, questions, token, sent } = page;
  const problems = sent?.problems ?? [];
  const suggested = questions.filter(({ why }) => why.length > 0);
  const others = questions.filter(({ why }) => why.length === 0);
  const isTicked = ({ id, why }: VotableQuestion) =>
    sent === undefined ? why.length > 0 : sent.questions.includes(id);
  return (
    <div className="flow form-column">
      <PageTop body={body} back={{ href: pathTo("workshops", address), text: t("workshops.list.heading") }} />
      <ErrorSummary
        title={t("workshops.errors.title", { count: preparationErrors(problems, t).length })}
        errors={preparationErrors(problems, t)}
      />
      <p className="caption">{body.name}</p>
      <h1>{t("workshops.new.heading")}</h1>
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="form" value={token} />
        <WorkshopFields values={sent?.values ?? USUAL} problems={problems} />
        <Fieldset
          id="questions"
          legend={t("workshops.new.suggested")}
          hint={t(suggested.length === 0 ? "workshops.new.noSuggestion" : "workshops.new.suggested.hint")}
        >
          {suggested.map((question) => (
            <Tick key={question.id} question={question} isTicked={isTicked(question)} />
          ))}
        </Fieldset>
        <Details summary={t("workshops.new.others", { count: others.length })}>
          {others.map((question) => (
            <Tick key={question.id} question={question} isTicked={isTicked(question)} />
          ))}
        </Details>
        <p>
          <Button>{t("workshops.new.submit")}</Button>
        </p>
      </form>
    </div>
  );
}

function Tick({ question, isTicked }: { readonly question: VotableQuestion; readonly isTicked: boolean }) {
  const words = useWords();
  const { id, name, section, why } = question;
  return (
    <Choice
      type="checkbox"
      name="question"
      id={`question-${id}`}
      value={id}
      label={name}
      hint={why.length === 0 ? section : `${section} – ${whyWords(why, words)}`}
      defaultChecked={isTicked}
    />
  );
}
