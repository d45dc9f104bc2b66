import { useWords } from "../i18n/words-context.ts";
import { Tag } from "../kit/tag.tsx";
import styles from "./publication.module.css";
import type { PublicationView } from "./publication.view.ts";

const STEPS = ["finalised", "consent", "moderation", "online"] as const;

/** The four steps in words, with the one that is due. */
export function PublicationWay(page: PublicationView) {
  const { t } = useWords();
  const due = stepDue(page);
  return (
    <ol id="etapes" className={styles["way"]} tabIndex={-1}>
      {STEPS.map((step, place) => (
        <li key={step} aria-current={place === due ? "step" : undefined}>
          {t(`publication.way.${step}`)}{" "}
          {place < due && <Tag tone="success">{t("publication.way.done")}</Tag>}
          {place === due && <Tag tone="info">{t("publication.way.due")}</Tag>}
        </li>
      ))}
    </ol>
  );
}

/** Place in `STEPS`; past the last one where what stands is online. */
function stepDue({ finalised, request, online }: PublicationView): number {
  if (request !== null && !request.isVoid && request.state === "in-moderation") return 2;
  if (request !== null && !request.isVoid && request.state === "published" && online?.kind === "online")
    return 4;
  return finalised === null ? 0 : 1;
}
