import { PROJECTS } from "../domain/publication/public-projects.ts";
import { useWords } from "../i18n/words-context.ts";
import { projectLines, projectName } from "../kit/project-lines.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PublicContent } from "./public-content.view.ts";

/** Projects by their names, each with what was told of it, in the words of the questionnaire. */
export function PublicProjects({ content }: { readonly content: PublicContent }) {
  const { t } = useWords();
  const { projects, model, texts } = content;
  return (
    <div className="flow">
      <h3>{surveyNames(model, texts).question(PROJECTS)}</h3>
      <dl className="flow">
        {(projects ?? []).map((project, place) => (
          // Two projects may have one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: their order is that of the document, which never changes
          <div key={place}>
            <dt>
              <strong>{projectName(content, project) ?? t("published.beside.unnamed")}</strong>
            </dt>
            {projectLines(content, project).map((line) => (
              <dd key={line} className="preserved">
                <TypedText text={line} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
