import type { DifferentPart } from "../domain/survey/compare-definitions.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import styles from "./definitions.module.css";

/** Parts that have a name here; the others are told as the definition spells them. */
const NAMED_PARTS = [
  ...(["weight", "type", "section", "short", "question", "why", "help", "legal", "evidence"] as const),
  ...(["levels", "options", "title", "description", "task", "citizen", "citizenByLevel"] as const),
  ...(["effect", "steps", "owner", "ask", "visibleIf", "bands", "thresholds", "unit"] as const),
];

/** Both wordings of everything that changed in one place of the questionnaire. */
export function DifferentParts({ parts }: { readonly parts: readonly DifferentPart[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <StackedTable
      caption={<span className="visually-hidden">{t("definitions.parts")}</span>}
      columns={[
        { id: "part", label: t("definitions.column.part") },
        { id: "before", label: t("definitions.column.before"), isLong: true, isTyped: true },
        { id: "after", label: t("definitions.column.after"), isLong: true, isTyped: true },
      ]}
      rows={parts.map((part) => ({
        id: `${part.locale ?? ""}.${part.path}`,
        cells: [
          partText(part, words),
          <Wording key="before" part={part} side="before" />,
          <Wording key="after" part={part} side="after" />,
        ],
      }))}
    />
  );
}

function Wording({ part, side }: { readonly part: DifferentPart; readonly side: "before" | "after" }) {
  const { t } = useWords();
  const text = part[side];
  if (text === null) return <span className="muted">{t("definitions.unsaid")}</span>;
  const lang = part.locale ?? undefined;
  return side === "before" ? (
    <del className={styles["before"]} lang={lang}>
      {text}
    </del>
  ) : (
    <ins className={styles["after"]} lang={lang}>
      {text}
    </ins>
  );
}

/** "Palier · 3 (français)". */
function partText({ path, locale, aspect }: DifferentPart, { t }: Words): string {
  const [head = "", ...rest] = path.split(".");
  const named = NAMED_PARTS.find((one) => one === head);
  const place = [named === undefined ? head : t(`definitions.part.${named}`), ...rest].join(" · ");
  if (locale !== null) return t(`definitions.inLanguage.${locale}`, { part: place });
  return aspect === "weight" || aspect === "type" ? t(`definitions.part.${aspect}`) : place;
}
