import { isLevel } from "../domain/questions/level.ts";
import type { Standing } from "../domain/scoring/standing.ts";
import { useWords } from "../i18n/words-context.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { EvidenceLinks } from "../questions/evidence-links.tsx";
import type { PublicContent } from "./public-content.view.ts";
import styles from "./public-site.module.css";

interface PublicQuestionProps {
  readonly content: PublicContent;
  readonly id: string;
}

export function PublicQuestion({ content, id }: PublicQuestionProps) {
  const { t } = useWords();
  const { model, texts, steps, justifications, evidence } = content;
  const [said, links] = [justifications?.get(id), evidence.get(id)];
  return (
    <li className="flow">
      <h3>{surveyNames(model, texts).question(id)}</h3>
      <p>{texts.questions[id]?.question}</p>
      {steps === null ? null : <Reached standing={steps.get(id)} levels={texts.questions[id]?.levels} />}
      {said === undefined ? null : (
        <figure className={styles["said"]}>
          <figcaption className="muted small">
            {t("published.question.says", { name: content.body.name })}
          </figcaption>
          <blockquote className="preserved">
            <TypedText text={said} />
          </blockquote>
        </figure>
      )}
      {links === undefined ? null : (
        <div>
          <p className="muted small">{t("published.question.evidence")}</p>
          <EvidenceLinks evidence={links} of={surveyNames(model, texts).question(id)} />
        </div>
      )}
    </li>
  );
}

interface ReachedProps {
  /** Undefined for a question that was not asked. */
  readonly standing: Standing | undefined;
  readonly levels: Readonly<Record<string, string>> | undefined;
}

function Reached({ standing, levels }: ReachedProps) {
  const { t } = useWords();
  if (!isLevel(standing)) return <p>{t(`published.question.${standing ?? "unasked"}`)}</p>;
  const [here, next] = [levels?.[String(standing)], levels?.[String(standing + 1)]];
  return (
    <dl className={styles["reached"]}>
      <dt>{t("published.question.reached", { step: standing })}</dt>
      <dd>{here ?? t("published.question.noWords")}</dd>
      {next === undefined ? null : (
        <>
          <dt className="muted">{t("published.question.next", { step: standing + 1 })}</dt>
          <dd className="muted">{next}</dd>
        </>
      )}
    </dl>
  );
}
