import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import { EditionFields } from "./edition-fields.tsx";
import { type EditionProblem, fieldErrors } from "./edition-form-problem.ts";
import { EditionProblems, SurveyFindings } from "./edition-problems.tsx";
import type { EditionFormView } from "./editions.view.ts";

interface NewEditionPageProps extends EditionFormView {
  readonly problem: EditionProblem | undefined;
}

export function NewEditionPage({ problem, typed, choices, form }: NewEditionPageProps) {
  const words = useWords();
  const { t, locale } = words;
  const errors = fieldErrors(problem, words);
  return (
    <div className="flow form-column">
      <EditionProblems problem={problem} errors={errors} />
      <BackLink href={pathTo("editions", { locale })}>{t("editions.title")}</BackLink>
      <h1>{t("editions.new.title")}</h1>
      <p className="lead">{t("editions.new.lead")}</p>
      <SurveyFindings problem={problem} />
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="form" value={form} />
        <EditionFields
          typed={problem?.typed ?? typed}
          choices={choices}
          state={null}
          errors={errors}
          stored={null}
        />
        <p>
          <Button>{t("editions.new.submit")}</Button>
        </p>
      </form>
    </div>
  );
}
