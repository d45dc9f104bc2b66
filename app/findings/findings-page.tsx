import { useWords } from "../i18n/words-context.ts";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { pathTo } from "../kit/path-to.ts";
import { BrakesPart } from "./brakes-part.tsx";
import { ContextPart } from "./context-part.tsx";
import { EvolutionPart } from "./evolution-part.tsx";
import type { FindingsView, PartProps } from "./findings.view.ts";
import { FirstEditionPart } from "./first-edition-part.tsx";
import { GainsPart } from "./gains-part.tsx";
import { InvariantsPart } from "./invariants-part.tsx";
import { PrioritiesPart } from "./priorities-part.tsx";
import { ProjectsPart } from "./projects-part.tsx";
import { ScoresPart } from "./scores-part.tsx";
import { TypesPart } from "./types-part.tsx";

/** What the published results of an edition say together: no body is put above another, and beside each finding stands what chance gives. */
export function FindingsPage({ edition, name, isDemonstration, findings, ...words }: FindingsView) {
  const { t, locale } = useWords();
  const { n, all, leftOut } = findings.participation;
  return (
    <div className="flow">
      {isDemonstration ? <DemoBanner>{t("findings.fictional")}</DemoBanner> : null}
      <h1>{t("findings.title", { edition: name })}</h1>
      <p className="lead">{t("findings.participation", { n, all })}</p>
      <p>{n === all ? t("findings.census") : t("findings.missing", { count: all - n })}</p>
      {leftOut === 0 ? null : <p>{t("findings.leftOut", { count: leftOut })}</p>}
      {findings.told === null ? (
        <p>{t("findings.few")}</p>
      ) : (
        <Told told={findings.told} all={all} {...words} />
      )}
      <FirstEditionPart tested={findings.told?.hypotheses ?? null} {...words} />
      <section className="flow" aria-labelledby="sources">
        <h2 id="sources">{t("findings.sources.title")}</h2>
        <p>{t("findings.sources.how", { seed: findings.seed })}</p>
        <ul className="no-print">
          {n + leftOut === 0 ? null : (
            <li>
              <a href={pathTo("edition-zip", { locale, edition })}>{t("findings.sources.data")}</a>
            </li>
          )}
          <li>
            <a href={pathTo("edition-findings-json", { locale, edition })}>{t("findings.sources.file")}</a>
          </li>
          <li>
            <a href={pathTo("public-releases", { locale, edition })}>{t("findings.sources.releases")}</a>
          </li>
          <li>
            <a href={pathTo("method", { locale })}>{t("findings.sources.method")}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}

function Told(props: PartProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t("findings.noRanking")}</p>
      <ScoresPart {...props} />
      <InvariantsPart {...props} />
      <TypesPart {...props} />
      <PrioritiesPart {...props} />
      <BrakesPart {...props} />
      <GainsPart {...props} />
      <ContextPart {...props} />
      <ProjectsPart {...props} />
      <EvolutionPart {...props} />
    </>
  );
}
