import { useWords } from "../i18n/words-context.ts";
import { communePath } from "../kit/assessment-paths.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { CommuneAssessment } from "./dashboard.view.ts";

/** What a commune is asked: the only thing that its respondents find here. */
export function CommuneAssessments({
  slug,
  assessments,
}: {
  readonly slug: string;
  readonly assessments: readonly CommuneAssessment[];
}) {
  const { t, locale } = useWords();
  if (assessments.length === 0) return <p>{t("dashboard.body.commune")}</p>;
  return (
    <StackedTable
      caption={t("opinions.commune.dashboard.caption")}
      columns={[
        { id: "edition", label: t("dashboard.body.assessments.edition") },
        { id: "survey", label: t("dashboard.body.assessments.survey"), isLong: true },
        { id: "commune", label: t("opinions.commune.dashboard.commune") },
        { id: "answered", label: t("opinions.commune.dashboard.answered") },
      ]}
      rows={assessments.map(({ edition, editionName, survey, language, commune, answered, total }) => ({
        id: edition,
        cells: [
          <a key="edition" href={communePath({ locale, slug, edition })}>
            {editionName}
          </a>,
          <TypedText key="survey" text={survey} of={language} />,
          commune,
          t("dashboard.body.assessments.progress", { answered, total }),
        ],
      }))}
    />
  );
}
