import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { CohortView } from "./cohort.view.ts";
import { CohortPreview } from "./cohort-preview.tsx";
import type { CohortSent } from "./cohort-sent.ts";
import { CohortTable } from "./cohort-table.tsx";
import { EditionHead } from "./edition-head.tsx";
import { NextStep } from "./next-step.tsx";
import { Notice } from "./notice.tsx";

export interface CohortPageProps extends CohortView {
  readonly notice: string | null;
}

const NOTICES = {
  ajoutee: "editions.cohort.added",
  retiree: "editions.cohort.left",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Who takes part, and the way to bring a file of them in. */
export function CohortPage({ sent, ...page }: CohortPageProps & { readonly sent: CohortSent | undefined }) {
  const { t } = useWords();
  const problem = sent?.kind === "refused" ? t(`editions.cohort.refused.${sent.reason}`) : undefined;
  return (
    <div className="flow">
      <ErrorSummary
        title={t("editions.errors", { count: 1 })}
        errors={problem === undefined ? [] : [{ href: "#fichier", text: problem }]}
      />
      <Notice name={page.notice} notices={NOTICES} />
      <EditionHead head={page.head} page="edition-cohort" />
      <h1>{t("editions.cohort.title")}</h1>
      {page.head.state === "prepared" && page.bodies.length > 0 && sent === undefined ? (
        <NextStep step="open" edition={page.head.key} />
      ) : null}
      {sent?.kind === "preview" ? <CohortPreview {...sent} /> : null}
      {page.head.state === "closed" ? null : <FileForm {...page} problem={problem} />}
      {page.bodies.length === 0 ? <p>{t("editions.cohort.none")}</p> : <CohortTable {...page} />}
    </div>
  );
}

function FileForm({ groups, head, problem }: CohortView & { readonly problem: string | undefined }) {
  const { t } = useWords();
  const hint =
    head.state === "open"
      ? t("editions.cohort.file.fixed")
      : groups.length === 0
        ? t("editions.cohort.file.noGroup")
        : t("editions.cohort.file.groups", { groups: groups.join(", ") });
  return (
    <form method="post" encType="multipart/form-data" className="flow form-column" noValidate>
      <TextField
        id="fichier"
        name="fichier"
        type="file"
        accept=".csv,text/csv"
        label={t("editions.cohort.file.label")}
        hint={`${t("editions.cohort.file.hint")} ${hint}`}
        error={problem}
      />
      <p>
        <Button kind="secondary" name="intent" value="preview">
          {t("editions.cohort.file.submit")}
        </Button>
      </p>
    </form>
  );
}
