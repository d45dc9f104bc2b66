import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import styles from "../kit/people.module.css";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { LetterLine } from "./letters.view.ts";

interface LetterLogProps {
  readonly log: readonly LetterLine[];
  /** Its key. */
  readonly edition: string;
  readonly caption: string;
}

/** Who was written to, when, and what became of it. */
export function LetterLog({ log, edition, caption }: LetterLogProps) {
  const { t, locale, date, time } = useWords();
  if (log.length === 0) return <p>{t("editions.letters.log.none")}</p>;
  return (
    <>
      <StackedTable
        caption={caption}
        columns={[
          { id: "body", label: t("editions.letters.column.body") },
          { id: "kind", label: t("editions.letters.column.kind") },
          { id: "at", label: t("editions.letters.column.at") },
          { id: "to", label: t("editions.letters.column.to"), isLong: true },
          { id: "state", label: t("editions.letters.column.state") },
        ]}
        rows={log.map(({ id, body, slug, kind, at, email, state }) => ({
          id: `${id}`,
          cells: [
            <a key="body" href={pathTo("letter-recipient", { locale, edition, slug })}>
              {body}
            </a>,
            t(`editions.letters.kind.${kind}`),
            `${date(at)}, ${time(at)}`,
            <span key="to" className={styles["address"]}>
              {email ?? t("editions.letters.log.forgotten")}
            </span>,
            state === null ? t("editions.letters.log.past") : t(`editions.letters.state.${state}`),
          ],
        }))}
      />
      <p className="small muted">{t("editions.letters.log.kept")}</p>
    </>
  );
}
