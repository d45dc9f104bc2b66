import { useWords } from "../i18n/words-context.ts";
import styles from "./results.module.css";
import type { SummaryProps } from "./summary-props.ts";

interface ProfileReadingsProps extends Pick<SummaryProps, "texts"> {
  readonly readings: readonly string[];
}

/** What kind of métropole the shape suggests, in the words of the questionnaire; nothing when no reading applies. */
export function ProfileReadings({ texts, readings }: ProfileReadingsProps) {
  const { t } = useWords();
  if (readings.length === 0) return null;
  return (
    <>
      <h3>{t("results.readings.title")}</h3>
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
  );
}
