import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import { fillSentence } from "../domain/results/fill-sentence.ts";
import { useWords } from "../i18n/words-context.ts";
import { KeptSection, useKeptHtml } from "../kit/kept-html.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { LeverDetails } from "./lever-details.tsx";
import { horizonText } from "./lever-facts.ts";
import { leverReason } from "./lever-reason.ts";
import styles from "./levers.module.css";
import type { SummaryProps } from "./summary-props.ts";

/** On paper nothing unfolds: the lines stand on the first sheets, what they say in full stands here, among the details. */
export function LeversOnPaper(props: SummaryProps) {
  const { t } = useWords();
  const { summary } = props;
  const levers = Object.values(summary.levers.lanes).flat();
  if (levers.length === 0) return null;
  return (
    <KeptSection of={summary} part="levers on paper" className="print-only">
      {() => (
        <>
          <h2>{t("results.levers.inFull")}</h2>
          {levers.map((lever) => (
            <InFull key={lever.id} {...props} lever={lever} />
          ))}
        </>
      )}
    </KeptSection>
  );
}

function InFull({ lever, ...props }: SummaryProps & { readonly lever: RecommendedLever }) {
  const words = useWords();
  const { t, list } = words;
  const html = useKeptHtml();
  const { model, texts } = props;
  const names = surveyNames(model, texts);
  return (
    <article className={styles["onPaper"]}>
      <h3>{names.lever(lever.id)}</h3>
      <p>
        {t("results.levers.horizon")} : {horizonOf(props, lever.id, words)}.{" "}
        {leverReason(props, lever, words)}{" "}
        {lever.first.length === 0
          ? null
          : fillSentence(texts.sentences.leverFirst, { levers: list(lever.first.map(names.lever)) })}
      </p>
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React rendered it.
        dangerouslySetInnerHTML={{
          __html: html(model, `details of ${lever.id}`, () => <LeverDetails {...props} id={lever.id} />),
        }}
      />
    </article>
  );
}

function horizonOf({ model }: SummaryProps, id: string, words: Parameters<typeof horizonText>[1]): string {
  const lever = model.leverById.get(id);
  return lever === undefined ? "" : horizonText(lever, words);
}
