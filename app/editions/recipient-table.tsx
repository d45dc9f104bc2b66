import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import styles from "../kit/people.module.css";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { LettersView } from "./letters.view.ts";
import { recipientState } from "./recipient-state.ts";

/** Each leads to its page: the letter as it would leave, the address, and what left. */
export function RecipientTable({
  recipients,
  total,
  withoutAddress,
  head,
}: Pick<LettersView, "recipients" | "total" | "withoutAddress" | "head">) {
  const words = useWords();
  const { t, locale, date } = words;
  if (total === 0) return <p>{t("editions.letters.recipients.none")}</p>;
  const shown = recipients.length;
  return (
    <>
      {withoutAddress === 0 ? null : (
        <p>{t("editions.letters.recipients.noAddress", { count: withoutAddress })}</p>
      )}
      <StackedTable
        caption={
          shown < total
            ? t("editions.letters.recipients.captionSome", { shown, total })
            : t("editions.letters.recipients.caption", { count: total })
        }
        columns={[
          { id: "body", label: t("editions.letters.column.body") },
          { id: "to", label: t("editions.letters.column.to"), isLong: true },
          { id: "last", label: t("editions.letters.column.last") },
          { id: "step", label: t("editions.letters.column.step") },
        ]}
        rows={recipients.map((one) => ({
          id: one.slug,
          cells: [
            <a key="body" href={pathTo("letter-recipient", { locale, edition: head.key, slug: one.slug })}>
              {one.name}
            </a>,
            <span key="to" className={styles["address"]}>
              {one.email ?? t("editions.letters.recipients.noEmail")}
            </span>,
            one.lastAt === null ? t("editions.letters.recipients.never") : date(one.lastAt),
            recipientState(one, words),
          ],
        }))}
      />
    </>
  );
}
