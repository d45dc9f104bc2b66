import type { LevelChoice } from "../domain/opinions/opinion-page.types.ts";
import type { QuestionOpinions } from "../domain/opinions/question-opinions.ts";
import { useWords } from "../i18n/words-context.ts";

interface CommuneOpinionsProps {
  readonly said: Pick<QuestionOpinions, "communes" | "asksCommunes">;
  readonly choices: readonly LevelChoice[];
}

/** The median of the communes at their last release, or that they are too few; nothing where they are not asked. */
export function CommuneOpinions({ said: { communes, asksCommunes }, choices }: CommuneOpinionsProps) {
  const { t, date } = useWords();
  if (!asksCommunes) return null;
  const label = choices.find(({ level }) => level === communes?.median)?.label;
  return (
    <section className="flow">
      <h2>{t("opinions.communes.title")}</h2>
      {communes === null ? (
        <p>{t("opinions.communes.few")}</p>
      ) : (
        <>
          <p>
            <strong>{t("opinions.median", { level: communes.median })}</strong>
            {label === undefined ? null : ` – ${label}`}
          </p>
          <p>{t("opinions.communes.lead", { count: communes.communes, date: date(communes.releasedAt) })}</p>
        </>
      )}
    </section>
  );
}
