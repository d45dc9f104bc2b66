import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, evidenceFilePath, evidencePath } from "../kit/assessment-paths.ts";
import { sizeText } from "../kit/size-text.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { whoText } from "../kit/who-text.ts";
import styles from "./evidence.module.css";
import type { EvidenceView, ShownFile } from "./evidence.view.ts";

interface TableProps extends Pick<EvidenceView, "section" | "question" | "files" | "mayRemove"> {
  readonly address: AssessmentAddress;
}

export function EvidenceTable({ address, section, question, files, mayRemove }: TableProps) {
  const words = useWords();
  const { t, date, time } = words;
  if (files.length === 0) return <p>{t("evidence.empty")}</p>;
  const pathOf = (file: ShownFile) => evidenceFilePath(address, { section, question, file });
  const removal = { id: "action", label: t("evidence.column.action") };
  return (
    <StackedTable
      caption={t("evidence.caption")}
      columns={[
        { id: "file", label: t("evidence.column.file") },
        { id: "type", label: t("evidence.column.type") },
        { id: "size", label: t("evidence.column.size"), align: "end" },
        { id: "when", label: t("evidence.column.when") },
        { id: "who", label: t("evidence.column.who"), isTyped: true },
        ...(mayRemove ? [removal] : []),
      ]}
      rows={files.map((file) => ({
        id: file.publicId,
        cells: [
          <a key="file" className={styles["name"]} href={pathOf(file)}>
            {file.name}
          </a>,
          t(`evidence.type.${file.type}`),
          sizeText(file.size, words),
          <time key="when" dateTime={file.addedAt.toISOString()}>
            {t("evidence.at", { date: date(file.addedAt), time: time(file.addedAt) })}
          </time>,
          whoText(file.who, words),
          ...(mayRemove
            ? [
                <a
                  key="action"
                  href={`${evidencePath(address, section.id, question.id)}?retirer=${file.publicId}`}
                >
                  {t("evidence.remove.link")}
                  <span className="visually-hidden"> {file.name}</span>
                </a>,
              ]
            : []),
        ],
      }))}
    />
  );
}
