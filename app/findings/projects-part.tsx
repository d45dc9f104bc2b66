import type { ProjectKind } from "../domain/findings/project-findings.ts";
import { PROJECTS } from "../domain/publication/public-projects.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./findings.module.css";
import type { PartProps } from "./findings.view.ts";
import { ProjectBrakesPart } from "./project-brakes-part.tsx";
import { ProjectSheets } from "./project-sheets.tsx";

const KINDS = ["theme", "stage", "steering-role"] as const satisfies readonly ProjectKind[];

/** Which projects bodies tell of: counts, the brakes that they met, and each of them to read. */
export function ProjectsPart(props: PartProps) {
  const {
    told: { projects },
    all,
    model,
    texts,
    language,
  } = props;
  const { t } = useWords();
  const names = surveyNames(model, texts);
  if (projects === null) return null;
  return (
    <section className="flow" aria-labelledby="projets">
      <h2 id="projets">{t("findings.projects.title")}</h2>
      <p>{t("findings.projects.what", { n: projects.n, all, projects: projects.projects })}</p>
      <ul className={styles["plots"]}>
        {KINDS.filter((kind) => projects.counts[kind].length > 0).map((kind) => (
          <li key={kind}>
            <StackedTable
              caption={<TypedText text={names.field(PROJECTS, kind)} of={language} />}
              isCompact
              columns={[
                { id: "option", label: t("findings.column.option") },
                { id: "count", label: t("findings.column.projects"), align: "end" },
              ]}
              rows={projects.counts[kind].map(({ option, count }) => ({
                id: option,
                cells: [
                  <TypedText key="name" text={names.option(PROJECTS, kind, option)} of={language} />,
                  count,
                ],
              }))}
            />
          </li>
        ))}
      </ul>
      {projects.brakes === null ? null : (
        <ProjectBrakesPart brakes={projects.brakes} {...{ all, model, texts, language }} />
      )}
      <ProjectSheets {...props} />
    </section>
  );
}
