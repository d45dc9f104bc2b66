import type { LevelChoice } from "../domain/opinions/opinion-page.types.ts";
import type { QuestionOpinions } from "../domain/opinions/question-opinions.ts";
import { useWords } from "../i18n/words-context.ts";
import { OpinionCounts } from "./opinion-counts.tsx";

interface CommuneOpinionsProps {
  readonly said: Pick<QuestionOpinions, "communes" | "asksCommunes">;
  readonly choices: readonly LevelChoice[];
}

/** The communes together, or that they are too few; nothing for a question that is not put to them. */
export function CommuneOpinions({ said: { communes, asksCommunes }, choices }: CommuneOpinionsProps) {
  const { t } = useWords();
  if (!asksCommunes) return null;
  return (
    <section className="flow">
      <h2>{t("opinions.communes.title")}</h2>
      {communes === null ? (
        <p>{t("opinions.communes.few")}</p>
      ) : (
        <>
          <p>{t("opinions.communes.lead", { count: communes.total })}</p>
          {communes.median === null ? null : (
            <p>
              <strong>{t("opinions.median", { level: communes.median })}</strong>
            </p>
          )}
          <OpinionCounts
            id="communes"
            group={communes}
            choices={choices}
            caption={t("opinions.counts.communes")}
          />
        </>
      )}
    </section>
  );
}
