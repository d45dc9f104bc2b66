import { useWords } from "../i18n/words-context.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import styles from "./results.module.css";
import type { SummaryProps } from "./summary-props.ts";

/** What kind of métropole the shape suggests, in the words of the questionnaire; nothing when no reading applies. */
export function ProfileReadings({ texts, summary }: SummaryProps) {
  const { t } = useWords();
  const { readings } = summary;
  if (readings.length === 0) return null;
  return (
    <KeptSection of={summary} part="readings" id="lectures" className="flow" aria-labelledby="readings-title">
      {() => (
        <>
          <h2 id="readings-title">{t("results.readings.title")}</h2>
          <dl className={styles["readings"]}>
            {readings.map((id) => (
              <div key={id}>
                <dt>{texts.readings?.[id]?.label ?? id}</dt>
                <dd>{texts.readings?.[id]?.description}</dd>
              </div>
            ))}
          </dl>
          <p className="small muted">{texts.sentences.readingsHelp}</p>
        </>
      )}
    </KeptSection>
  );
}
