import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { CohortSent } from "./cohort-sent.ts";

type Preview = Extract<CohortSent, { readonly kind: "preview" }>;

/** What the file would bring, what is wrong with the rest, and the button that takes it. */
export function CohortPreview(preview: Preview) {
  const { t } = useWords();
  const { count, errorCount, end } = preview;
  return (
    <section className="flow" aria-labelledby="apercu">
      <h2 id="apercu">{t("editions.cohort.preview.title")}</h2>
      <Notification tone={errorCount === 0 && end === null ? "success" : "warning"} role="status">
        <p>
          {t("editions.cohort.preview.valid", { count })}{" "}
          {errorCount === 0 ? null : t("editions.cohort.preview.wrong", { count: errorCount })}
        </p>
        {end === null ? null : <p>{t(`editions.cohort.fault.${end.fault}`, { line: end.line })}</p>}
      </Notification>
      {count === 0 ? null : <TakeForm {...preview} />}
      {errorCount === 0 ? null : <Errors {...preview} />}
    </section>
  );
}

function TakeForm({ rows, count, text }: Preview) {
  const { t } = useWords();
  return (
    <form method="post" encType="multipart/form-data" className="flow">
      <input type="hidden" name="lignes" value={text} />
      <p>
        <Button name="intent" value="import">
          {t("editions.cohort.preview.take", { count })}
        </Button>
      </p>
      <StackedTable
        caption={
          rows.length < count
            ? t("editions.cohort.preview.captionSome", { shown: rows.length, total: count })
            : t("editions.cohort.preview.caption", { count })
        }
        columns={[
          { id: "name", label: t("editions.cohort.column.name") },
          { id: "siren", label: t("editions.cohort.column.siren") },
          { id: "group", label: t("editions.cohort.column.group") },
          { id: "email", label: t("editions.cohort.column.email"), isLong: true },
          { id: "known", label: t("editions.cohort.column.known") },
        ]}
        rows={rows.map((row) => ({
          id: row.siren,
          cells: [
            row.name,
            row.siren,
            row.group ?? t("editions.cohort.noGroup"),
            row.email ?? t("editions.cohort.noEmail"),
            t(row.isKnown ? "editions.cohort.known" : "editions.cohort.new"),
          ],
        }))}
      />
    </form>
  );
}

function Errors({ errors, errorCount }: Preview) {
  const { t } = useWords();
  return (
    <StackedTable
      caption={
        errors.length < errorCount
          ? t("editions.cohort.preview.errorsSome", { shown: errors.length, total: errorCount })
          : t("editions.cohort.preview.errors", { count: errorCount })
      }
      columns={[
        { id: "line", label: t("editions.cohort.column.line"), align: "end" },
        { id: "problem", label: t("editions.cohort.column.problem"), isLong: true },
        { id: "found", label: t("editions.cohort.column.found"), isLong: true },
      ]}
      rows={errors.map(({ line, problem, found }) => ({
        id: `${line}`,
        cells: [
          line,
          problem === "DUPLICATE"
            ? t("editions.cohort.problem.DUPLICATE", { line: found })
            : t(`editions.cohort.problem.${problem}`),
          problem === "DUPLICATE" || found === "" ? (
            t("editions.cohort.nothing")
          ) : (
            <code key="found">{found}</code>
          ),
        ],
      }))}
    />
  );
}
