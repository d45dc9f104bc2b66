import type { ProjectSheet } from "../domain/findings/project-findings.ts";
import { PROJECTS } from "../domain/publication/public-projects.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { pathTo } from "../kit/path-to.ts";
import { projectLines, projectName } from "../kit/project-lines.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./findings.module.css";
import type { PartProps } from "./findings.view.ts";

/** Every project as its body published it, theme by theme, to be opened one by one. */
export function ProjectSheets(props: PartProps) {
  const { told, model, texts, language } = props;
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const sheets = told.projects?.sheets ?? [];
  const themes = [...(told.projects?.counts.theme ?? []).map(({ option }) => option), null];
  const of = (theme: string | null) =>
    sheets.filter(
      ({ project }) => (typeof project["theme"] === "string" ? project["theme"] : null) === theme,
    );
  if (sheets.length === 0) return null;
  return (
    <div className={`flow ${styles["theme"]}`}>
      <h3>{t("findings.projects.sheets")}</h3>
      {themes
        .filter((theme) => of(theme).length > 0)
        .map((theme) => (
          <div key={theme ?? ""} className={`flow ${styles["theme"]}`}>
            <h4>
              {theme === null ? (
                t("findings.projects.noTheme")
              ) : (
                <TypedText text={names.option(PROJECTS, "theme", theme)} of={language} />
              )}
            </h4>
            {of(theme).map((sheet) => (
              <Sheet key={`${sheet.body} ${sheets.indexOf(sheet)}`} sheet={sheet} {...props} />
            ))}
          </div>
        ))}
    </div>
  );
}

function Sheet({
  sheet,
  bodies,
  renamed,
  published,
  model,
  texts,
}: PartProps & { readonly sheet: ProjectSheet }) {
  const { t, locale } = useWords();
  const { body: slug, project } = sheet;
  const name = projectName({ model }, project) ?? t("published.beside.unnamed");
  const body = bodies[slug] ?? slug;
  return (
    <Details
      summary={
        <>
          <TypedText text={name} /> – {body}
        </>
      }
    >
      <ul>
        {projectLines({ model, texts }, project).map((line) => (
          <li key={line} className="preserved">
            <TypedText text={line} />
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={pathTo("public-page", { locale, slug: renamed[slug] ?? slug, edition: published })}>
          {t("findings.projects.body", { body })}
        </a>
      </p>
    </Details>
  );
}
