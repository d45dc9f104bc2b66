import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { Tag } from "../kit/tag.tsx";
import styles from "./definitions.module.css";
import type { VersionLine } from "./definitions.view.ts";

interface VersionTableProps {
  readonly caption: string;
  readonly versions: readonly VersionLine[];
}

export function VersionTable({ caption, versions }: VersionTableProps) {
  const words = useWords();
  const { t, date, list } = words;
  return (
    <StackedTable
      caption={caption}
      columns={[
        { id: "version", label: t("definitions.column.version") },
        { id: "since", label: t("definitions.column.since") },
        { id: "editions", label: t("definitions.column.editions") },
        { id: "assessments", label: t("definitions.column.assessments") },
        { id: "hash", label: t("definitions.column.hash"), isLong: true },
      ]}
      rows={versions.map((line) => ({
        id: line.version,
        cells: [
          <VersionName key="version" line={line} />,
          date(line.firstServedAt),
          line.editions.length === 0 ? t("definitions.none") : list(line.editions),
          assessmentsText(line, words),
          <code key="hash" className={styles["hash"]}>
            {line.hash}
          </code>,
        ],
      }))}
    />
  );
}

function VersionName({ line: { version, isCurrent } }: { readonly line: VersionLine }) {
  const { t } = useWords();
  return isCurrent ? (
    <>
      {version} <Tag tone="success">{t("definitions.current")}</Tag>
    </>
  ) : (
    version
  );
}

function assessmentsText({ drafts, finalised }: VersionLine, { t, list }: Words): string {
  const parts = [
    ...(drafts > 0 ? [t("definitions.drafts", { count: drafts })] : []),
    ...(finalised > 0 ? [t("definitions.finalised", { count: finalised })] : []),
  ];
  return parts.length === 0 ? t("definitions.none") : list(parts);
}
