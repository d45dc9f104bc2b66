import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import { EditionFields } from "./edition-fields.tsx";
import { type EditionProblem, fieldErrors } from "./edition-form-problem.ts";
import { EditionHead } from "./edition-head.tsx";
import { EditionProblems, SurveyFindings } from "./edition-problems.tsx";
import type { EditionView } from "./editions.view.ts";
import { NextStep } from "./next-step.tsx";
import { Notice } from "./notice.tsx";
import { OpenForm } from "./open-form.tsx";

export interface EditionPageProps extends EditionView {
  readonly notice: string | null;
}

const NOTICES = {
  preparee: "editions.notice.created",
  enregistree: "editions.notice.saved",
  ouverte: "editions.notice.opened",
} as const satisfies Readonly<Record<string, MessageKey>>;

export function EditionPage({
  problem,
  ...page
}: EditionPageProps & { readonly problem: EditionProblem | undefined }) {
  const words = useWords();
  const { t } = words;
  const errors = fieldErrors(problem, words);
  return (
    <div className="flow">
      <EditionProblems problem={problem} errors={errors} />
      <Notice name={page.notice} notices={NOTICES} />
      <EditionHead head={page.head} page="edition" />
      <h1>{t("editions.terms.title")}</h1>
      {page.notice === "ouverte" ? <NextStep step="invite" edition={page.head.key} /> : null}
      {page.isLate ? (
        <Notification tone="warning">
          <p>{t("editions.late")}</p>
        </Notification>
      ) : null}
      <Overlaps overlaps={page.overlaps} />
      <SurveyFindings problem={problem} />
      {page.head.state === "prepared" ? <OpenForm bodies={page.bodies} edition={page.head.key} /> : null}
      <Terms {...page} />
      {page.head.state === "closed" ? null : <ChangeForm {...page} problem={problem} errors={errors} />}
    </div>
  );
}

/** What was announced for the same days, and who will be asked which one it answers. */
function Overlaps({ overlaps }: Pick<EditionView, "overlaps">) {
  const { t, locale } = useWords();
  if (overlaps.length === 0) return null;
  return (
    <Notification tone="info" title={t("editions.overlaps.title")}>
      <ul>
        {overlaps.map(({ key, name, common }) => (
          <li key={key}>
            <a href={pathTo("edition", { locale, edition: key })}>{t("editions.head", { edition: name })}</a>
            {" – "}
            {t("editions.overlaps.common", { count: common })}
          </li>
        ))}
      </ul>
    </Notification>
  );
}

/** What does not change any more. */
function Terms({ typed, head, choices }: EditionView) {
  const { t } = useWords();
  const survey = choices.find(({ value }) => value === typed.survey);
  const fixed = [
    { id: "survey", term: t("editions.field.survey"), value: surveyText(typed.survey, survey, t) },
    {
      id: "groups",
      term: t("editions.fixed.groups"),
      value: typed.groups === "" ? t("editions.groups.none") : typed.groups.split("\n").join(" · "),
    },
  ];
  const key = { id: "key", term: t("editions.field.key"), value: typed.key };
  return <SummaryList rows={head.state === "prepared" ? [key] : [key, ...fixed]} />;
}

function surveyText(
  value: string,
  choice: EditionView["choices"][number] | undefined,
  t: ReturnType<typeof useWords>["t"],
): string {
  return choice === undefined
    ? value
    : t("editions.survey.version", { title: choice.title, version: choice.version });
}

interface ChangeFormProps extends EditionPageProps {
  readonly problem: EditionProblem | undefined;
  readonly errors: ReturnType<typeof fieldErrors>;
}

function ChangeForm({ problem, errors, ...page }: ChangeFormProps) {
  const { t } = useWords();
  const stale = problem?.reason.code === "STALE" ? problem.reason : null;
  return (
    <form method="post" className="flow form-column" noValidate>
      <input type="hidden" name="revision" value={stale?.revision ?? page.revision} />
      <EditionFields
        typed={problem?.typed ?? page.typed}
        choices={page.choices}
        state={page.head.state}
        errors={errors}
        stored={stale?.stored ?? null}
      />
      <p>
        <Button kind={page.head.state === "prepared" ? "secondary" : "primary"} name="intent" value="save">
          {t("editions.save")}
        </Button>
      </p>
    </form>
  );
}
