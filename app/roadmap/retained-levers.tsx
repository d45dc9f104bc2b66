import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, leverPath, roadmapPath } from "../kit/assessment-paths.ts";
import type { RetainedLever } from "./retained.view.ts";
import { RetainedSentence } from "./retained-sentence.tsx";

export const RETAINED_ID = "retenus";

interface RetainedLeversProps {
  readonly address: AssessmentAddress;
  /** Soonest first. */
  readonly levers: readonly RetainedLever[];
  /** Readers may not. */
  readonly mayRetain: boolean;
}

/** What the body has taken up, by whom and for when; nothing while it has taken up nothing. */
export function RetainedLevers({ address, levers, mayRetain }: RetainedLeversProps) {
  const { t } = useWords();
  if (levers.length === 0) return null;
  return (
    <section id={RETAINED_ID} className="flow" aria-labelledby="retained-title">
      <h2 id="retained-title">{t("roadmap.list.title")}</h2>
      <ul>
        {levers.map((lever) => (
          <li key={lever.leverId}>
            <strong>{lever.title}</strong>
            {lever.goneSince === null ? null : (
              <span className="muted"> {t("roadmap.list.gone", { version: lever.goneSince })}</span>
            )}
            <br />
            <span className="preserved">
              <RetainedSentence {...lever} />
            </span>{" "}
            {mayRetain ? (
              <a className="no-print" href={leverPath(address, lever.leverId)}>
                {t("roadmap.list.change")}
                <span className="visually-hidden"> {lever.title}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={roadmapPath(address)}>{t("roadmap.list.plan")}</a>
      </p>
    </section>
  );
}
