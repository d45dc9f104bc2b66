import { PRIORITIES } from "../domain/publication/public-priorities.ts";
import { useWords } from "../i18n/words-context.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { PublicContent } from "./public-content.view.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { PublicProjects } from "./public-projects.tsx";

/** Priorities, gains, brakes and projects, beside maturity: they explain it and never enter a score. Nothing where none is in scope. */
export function PublicBeside({ content }: PublicPageView) {
  const { t } = useWords();
  const tables = [gainRows(content, t), brakeRows(content, t)].filter((table) => table !== null);
  const projects = content.projects ?? [];
  const priorities = content.priorities ?? [];
  if (tables.length + projects.length + priorities.length === 0) return null;
  return (
    <section id="a-cote" className="flow" aria-labelledby="beside-title">
      <h2 id="beside-title">{t("published.beside.title")}</h2>
      <p>{t("published.beside.help")}</p>
      {priorities.length === 0 ? null : <Priorities content={content} />}
      {tables.map((table) => (
        <Steps key={table.title} {...table} />
      ))}
      {projects.length === 0 ? null : <PublicProjects content={content} />}
    </section>
  );
}

/** In the order in which the body put them. */
function Priorities({ content: { priorities, model, texts } }: Pick<PublicPageView, "content">) {
  const names = surveyNames(model, texts);
  const words = texts.questions[PRIORITIES]?.options ?? {};
  return (
    <div className="flow">
      <h3>{names.question(PRIORITIES)}</h3>
      <ol>
        {(priorities ?? []).map((id) => (
          <li key={id}>{words[id] ?? id}</li>
        ))}
      </ol>
    </div>
  );
}

interface StepsProps {
  readonly title: string;
  readonly headings: readonly [string, string];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly value: string }[];
}

type Translate = ReturnType<typeof useWords>["t"];

function gainRows(content: PublicContent, t: Translate): StepsProps | null {
  const { gains, model, texts } = content;
  if (gains === null || gains.length === 0) return null;
  const names = surveyNames(model, texts);
  return {
    title: titleOf(content, "gains"),
    headings: [t("results.beside.gain"), t("results.beside.proof")],
    rows: gains.map(({ question, proof, direction }) => ({
      id: question,
      name: names.question(question),
      value: [
        t("results.beside.stepOf", { level: proof, text: names.step(question, "proof", proof) }),
        ...(direction === null ? [] : [names.option(question, "direction", direction)]),
      ].join(" – "),
    })),
  };
}

function brakeRows(content: PublicContent, t: Translate): StepsProps | null {
  const { brakes, model, texts } = content;
  if (brakes === null || brakes.size === 0) return null;
  const names = surveyNames(model, texts);
  return {
    title: titleOf(content, "brakes"),
    headings: [t("results.beside.brake"), t("results.beside.intensity")],
    rows: [...brakes].map(([id, intensity]) => ({
      id,
      name: names.question(id),
      value:
        intensity === "dk"
          ? t("results.beside.unknown")
          : t("results.beside.stepOf", { level: intensity, text: names.step(id, "intensity", intensity) }),
    })),
  };
}

function titleOf({ model, texts }: PublicContent, kind: "gains" | "brakes"): string {
  const section = model.sections.find((one) => one.kind === kind);
  return texts.sections[section?.id ?? ""]?.title ?? kind;
}

function Steps({ title, headings, rows }: StepsProps) {
  return (
    <div className="flow">
      <h3>{title}</h3>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{headings[0]}</th>
            <th scope="col">{headings[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
