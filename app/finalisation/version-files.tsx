import { useWords } from "../i18n/words-context.ts";
import { sizeText } from "../kit/size-text.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import styles from "./finalise.module.css";
import type { VersionView } from "./version.view.ts";

/** What is kept of the files that were there: enough for who holds one to show that it is the very one. */
export function VersionFiles({ files }: Pick<VersionView, "files">) {
  const words = useWords();
  const { t } = words;
  if (files.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t("finalisation.files.title")}</h2>
      <StackedTable
        caption={t("finalisation.files.caption")}
        columns={[
          { id: "question", label: t("finalisation.files.question") },
          { id: "type", label: t("evidence.column.type") },
          { id: "size", label: t("evidence.column.size"), align: "end" },
          { id: "hash", label: t("finalisation.versions.hash"), isLong: true },
        ]}
        rows={files.map(({ question, type, size, sha256 }, place) => ({
          id: `${place}-${sha256}`,
          cells: [
            question,
            t(`evidence.type.${type}`),
            sizeText(size, words),
            <code key="hash" className={styles["hash"]}>
              {sha256}
            </code>,
          ],
        }))}
      />
    </section>
  );
}
