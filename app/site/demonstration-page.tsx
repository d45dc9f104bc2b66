import { useWords } from "../i18n/words-context.ts";
import { ButtonLink } from "../kit/button.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { LevelTag } from "../kit/level-tag.tsx";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { CompareLinks } from "../public-site/compare-links.tsx";
import type { DemonstrationResult } from "../results/demonstrations.view.ts";

/** By name and never by level: the order must not read as a ranking. */
export function DemonstrationPage({ results }: { readonly results: readonly DemonstrationResult[] }) {
  const { t, locale, number } = useWords();
  return (
    <div className="flow">
      <DemoBanner>{t("site.home.demonstration.banner")}</DemoBanner>
      <h1>{t("site.home.demonstration.title")}</h1>
      <p className="lead">{t("site.home.demonstration.lead")}</p>
      <p>
        <ButtonLink href={pathTo("choose-body", { locale })}>{t("site.home.sketch")}</ButtonLink>
      </p>
      <CompareLinks />
      {results.length === 0 ? (
        <p>{t("site.home.demonstration.none")}</p>
      ) : (
        <StackedTable
          caption={t("site.home.demonstration.caption")}
          columns={[
            { id: "name", label: t("site.home.demonstration.name") },
            { id: "population", label: t("site.home.demonstration.population"), align: "end" },
            { id: "communes", label: t("site.home.demonstration.communes"), align: "end" },
            { id: "level", label: t("site.home.demonstration.level") },
            { id: "published", label: t("site.home.demonstration.published") },
          ]}
          rows={results.map((result) => ({
            id: result.body.slug,
            cells: [
              <a
                key="name"
                href={pathTo("results", { locale, slug: result.body.slug, edition: result.edition })}
              >
                {result.body.name}
              </a>,
              number(result.body.population ?? 0),
              number(result.body.communes.length),
              <LevelInWords key="level" {...result} />,
              <a key="published" href={pathTo("public-body", { locale, slug: result.body.slug })}>
                {t("site.home.demonstration.published.link")}
                <span className="visually-hidden"> ({result.body.name})</span>
              </a>,
            ],
          }))}
        />
      )}
    </div>
  );
}

function LevelInWords({ model, texts, opening }: DemonstrationResult) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  switch (opening.kind) {
    case "level":
    case "capped":
      return <LevelTag level={opening.level} name={names.level(opening.level)} />;
    case "between":
      return t("site.home.demonstration.between", {
        low: names.level(opening.low),
        high: names.level(opening.high),
      });
    default:
      return t("site.home.demonstration.open");
  }
}
