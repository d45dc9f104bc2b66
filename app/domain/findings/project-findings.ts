// Which projects bodies tell of: by theme, by how far they have come, by what the métropole does in them, and each of them as it was
// published, stopped ones among them (methodology C5).
import { PROJECTS, type PublicProject } from "../publication/public-projects.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { type ProjectBrakes, projectBrakes } from "./project-brakes.ts";
import { FEWEST, MOST_DOTS, type SampledDocument } from "./sample.ts";

/** Fields of a project that hold the id of an option. */
const KINDS = ["theme", "stage", "steering-role"] as const;
export type ProjectKind = (typeof KINDS)[number];

export interface ProjectSheet {
  /** Slug of the body. */
  readonly body: string;
  /** As it was published. */
  readonly project: PublicProject;
}
export interface ProjectFindings {
  /** Bodies that have published projects. */
  readonly n: number;
  readonly projects: number;
  /** Options that were chosen, the most frequent first, then by id. */
  readonly counts: Readonly<
    Record<ProjectKind, readonly { readonly option: string; readonly count: number }[]>
  >;
  readonly brakes: ProjectBrakes | null;
  /** By name of the body, then in its order; empty for more than can be read one by one. */
  readonly sheets: readonly ProjectSheet[];
}

/** Null where fewer than five bodies have published any. */
export function projectFindings(
  documents: readonly SampledDocument[],
  model: SurveyModel,
  seed: number,
): ProjectFindings | null {
  const told = documents.flatMap(({ body, projects = [] }) =>
    projects.length === 0 ? [] : [{ body: body.slug, projects }],
  );
  if (told.length < FEWEST) return null;
  const sheets = told.flatMap(({ body, projects }) => projects.map((project) => ({ body, project })));
  const lists = told.map(({ projects }) => projects);
  return {
    ...{ n: told.length, projects: sheets.length, counts: countsOf(sheets) },
    brakes: projectBrakes(lists, rolesAsked(model), { fewest: FEWEST, seed }),
    sheets: sheets.length > MOST_DOTS ? [] : sheets,
  };
}

function countsOf(sheets: readonly ProjectSheet[]): ProjectFindings["counts"] {
  const of = (kind: ProjectKind) => {
    const chosen = sheets.flatMap(({ project }) => {
      const option = project[kind];
      return typeof option === "string" ? [option] : [];
    });
    return [...Map.groupBy(chosen, (option) => option)]
      .map(([option, { length: count }]) => ({ option, count }))
      .toSorted((a, b) => b.count - a.count || (a.option < b.option ? -1 : 1));
  };
  return { theme: of("theme"), stage: of("stage"), "steering-role": of("steering-role") };
}

function rolesAsked(model: SurveyModel): readonly string[] {
  const question = model.questions.get(PROJECTS);
  const field = question && fieldsOf(model, question).find(({ id }) => id === "steering-role");
  return field?.type === "choice" && Array.isArray(field.options) ? field.options : [];
}
