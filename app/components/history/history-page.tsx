import type { BodyHeading } from "../../domain/directory/body-heading.ts";
import type { HistoryLine } from "../../domain/history/history-line.types.ts";
import { historySearch, isFiltered } from "../../domain/history/history-query.ts";
import type { Words } from "../../i18n/words.ts";
import { useWords } from "../../i18n/words-context.ts";
import { PageTop } from "../answering/page-top.tsx";
import { historyPath, hubPath, questionPath } from "../assessment-paths.ts";
import { Notification } from "../notification.tsx";
import { HistoryFilters, type HistoryFiltersProps } from "./history-filters.tsx";
import { HistoryTable } from "./history-table.tsx";

export interface HistoryPageProps extends HistoryFiltersProps {
  readonly body: BodyHeading;
  readonly lines: readonly HistoryLine[];
  /** Where older entries begin; null on the last page. */
  readonly next: number | null;
  /** An older answer was just restored, or could not be. */
  readonly outcome: "restored" | "refused" | null;
}

export function HistoryPage(page: HistoryPageProps) {
  const words = useWords();
  const { t } = words;
  const { address, query, lines } = page;
  return (
    <div className="flow">
      <PageTop body={page.body} back={backFrom(page, words)} />
      <Outcome outcome={page.outcome} />
      <h1>{t("history.heading")}</h1>
      <p>{t("history.lead")}</p>
      <HistoryFilters {...page} />
      {lines.length === 0 ? (
        <p>{t(isFiltered(query) || query.avant !== null ? "history.noMatch" : "history.empty")}</p>
      ) : (
        <HistoryTable address={address} lines={lines} action={historyPath(address) + historySearch(query)} />
      )}
      <OtherPages {...page} />
    </div>
  );
}

function Outcome({ outcome }: Pick<HistoryPageProps, "outcome">) {
  const { t } = useWords();
  switch (outcome) {
    case "restored":
      return (
        <Notification tone="success" role="status">
          <p>{t("history.restore.done")}</p>
        </Notification>
      );
    case "refused":
      return (
        <Notification tone="error" role="alert">
          <p>{t("history.restore.refused")}</p>
        </Notification>
      );
    case null:
      return null;
  }
}

function OtherPages({ address, query, next }: HistoryPageProps) {
  const { t } = useWords();
  if (next === null && query.avant === null) return null;
  const pageAt = (avant: number | null) => historyPath(address) + historySearch({ ...query, avant });
  return (
    <p className="actions">
      {next !== null && <a href={pageAt(next)}>{t("history.older")}</a>}
      {query.avant !== null && <a href={pageAt(null)}>{t("history.newest")}</a>}
    </p>
  );
}

/** To the question whose history it is, else to the contents. */
function backFrom({ address, query, sections }: HistoryPageProps, { t }: Words) {
  for (const { id, questions } of sections) {
    const question = questions.find((one) => one.id === query.q);
    if (question !== undefined) return { href: questionPath(address, id, question.id), text: question.label };
  }
  return { href: hubPath(address), text: t("answering.question.toHub") };
}
