import { PROJECTS, type PublicProject } from "../domain/publication/public-projects.ts";
import { useWords } from "../i18n/words-context.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PublicContent } from "./public-content.view.ts";

/** Projects by their names, each with what was told of it, in the words of the questionnaire. */
export function PublicProjects({ content }: { readonly content: PublicContent }) {
  const { t } = useWords();
  const { projects, model, texts } = content;
  const question = model.questions.get(PROJECTS);
  const title = question?.type === "list" ? question.title : "";
  return (
    <div className="flow">
      <h3>{surveyNames(model, texts).question(PROJECTS)}</h3>
      <dl className="flow">
        {(projects ?? []).map((project, place) => (
          // Two projects may have one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: their order is that of the document, which never changes
          <div key={place}>
            <dt>
              <strong>{project[title] ?? t("published.beside.unnamed")}</strong>
            </dt>
            {linesOf(content, project, title).map((line) => (
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

function linesOf({ texts }: PublicContent, project: PublicProject, title: string): readonly string[] {
  const fields = texts.questions[PROJECTS]?.fields ?? {};
  return Object.entries(project)
    .filter(([id]) => id !== title)
    .map(([id, value]) => `${fields[id]?.label ?? id} – ${fields[id]?.options?.[value] ?? value}`);
}
