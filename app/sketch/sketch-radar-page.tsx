import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { hubPath, questionPath, resultsPath, sketchPath } from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { ButtonLink } from "../kit/button.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { LinkNotice } from "../start/link-notice.tsx";
import { certainSentence } from "./certain-sentence.ts";
import { ProvisionalLevers } from "./provisional-levers.tsx";
import { RefineSections } from "./refine-sections.tsx";
import styles from "./sketch.module.css";
import { SketchPlate } from "./sketch-plate.tsx";
import type { SketchRadarProps } from "./sketch-radar.view.ts";
import { SketchTable } from "./sketch-table.tsx";

/** The whole radar after ten minutes: as wide as it honestly is, and what to answer next. */
export function SketchRadarPage(page: SketchRadarProps) {
  const words = useWords();
  const { t } = words;
  const { address, body, texts, answered, total } = page;
  return (
    <div className="flow">
      {body.demonstration && <DemoBanner>{texts.sentences.demonstration}</DemoBanner>}
      <BackLink href={hubPath(address)}>{t("questions.question.toHub")}</BackLink>
      <div className={styles["columns"]}>
        <div className="flow">
          <div>
            <p className="caption">{body.name}</p>
            <h1>{t("sketch.radar.heading")}</h1>
          </div>
          <p className={styles["certain"]}>{certainSentence(page, words)}</p>
          {answered < total && (
            <p>
              {t("sketch.radar.answered", { count: answered, total })}{" "}
              {page.mayAnswer && <a href={sketchPath(address)}>{t("sketch.radar.complete")}</a>}
            </p>
          )}
          <MainAct {...page} />
        </div>
        <div>
          <SketchPlate {...page} />
        </div>
        <div className="flow">
          <Narrowing {...page} />
          {page.hasLinkToKeep && <LinkNotice address={address} />}
        </div>
      </div>
      <SketchTable {...page} />
      <ProvisionalLevers {...page} />
      <RefineSections {...page} />
    </div>
  );
}

function MainAct({ address, next, mayAnswer }: SketchRadarProps) {
  const { t } = useWords();
  if (next === null || !mayAnswer)
    return (
      <Actions>
        <ButtonLink href={resultsPath(address)}>{t("sketch.radar.results")}</ButtonLink>
      </Actions>
    );
  return (
    <Actions>
      <ButtonLink href={questionPath(address, next.sectionId, next.questionId)}>
        {t("sketch.radar.refine")}
      </ButtonLink>
      <a href={sketchPath(address)}>{t("sketch.radar.again")}</a>
    </Actions>
  );
}

/** The answers that are worth most; nothing once all are known. */
function Narrowing({ address, texts, narrowing, mayAnswer }: SketchRadarProps) {
  const { t, number } = useWords();
  if (narrowing.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="narrow-title">
      <h2 id="narrow-title" className={styles["small"]}>
        {t("sketch.narrow.title")}
      </h2>
      <ul>
        {narrowing.map(({ question, section, points }) => {
          const name = texts.questions[question]?.short ?? question;
          const gain = { name: texts.sections[section]?.short ?? section, count: Math.round(points) };
          return (
            <li key={question}>
              {mayAnswer ? <a href={questionPath(address, section, question)}>{name}</a> : name}
              {t("sketch.narrow.gain", { ...gain, points: number(gain.count) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
