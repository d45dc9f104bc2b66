import type { TypedEdition } from "../../app/domain/editions/edition-draft.ts";
import { createEdition, openEdition } from "../../app/editions/save-edition.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";

export const SURVEY = "metropoles-numeriques";

/** As a form would send it, with the questionnaire of today. */
export function typedEdition(deps: Deps, change: Partial<TypedEdition> = {}): TypedEdition {
  const version = deps.definitions.getCurrent(SURVEY)?.survey.version ?? "";
  return {
    ...{ key: "metropoles-2027", name: "2027", survey: `${SURVEY}@${version}`, opensOn: "2027-01-11" },
    ...{ closesOn: "2027-06-30", contact: "", retention: "60", policy: "free", groups: "" },
    ...change,
  };
}

/** One that is being prepared, by who may; gives its key. */
export async function anEdition(
  deps: Deps,
  { session, ...change }: Partial<TypedEdition> & { readonly session: string },
): Promise<string> {
  const typed = typedEdition(deps, change);
  const made = await createEdition(deps, { session, typed, form: typed.key });
  if (!made.ok) throw new Error(JSON.stringify(made.reason));
  return made.value;
}

export interface Opened extends Partial<TypedEdition> {
  readonly deps: Deps;
  readonly session: string;
  /** Of its cohort. */
  readonly slugs: readonly string[];
  /** Whom their first invitation is for. */
  readonly email?: string;
}

/** Gives its key. */
export async function anOpenEdition({ deps, slugs, email, ...change }: Opened): Promise<string> {
  const key = await anEdition(deps, change);
  inCohort(deps, key, { slugs, email });
  const opened = await openEdition(deps, { session: change.session, key });
  if (!opened.ok) throw new Error(opened.reason);
  return key;
}

export function inCohort(
  deps: Deps,
  key: string,
  { slugs, email = null }: { readonly slugs: readonly string[]; readonly email?: string | null | undefined },
): void {
  const editionId = deps.editions.getByKey(key)?.id ?? 0;
  for (const slug of slugs) {
    const bodyId = deps.directory.bySlug.get(slug)?.id ?? 0;
    deps.cohorts.add({ editionId, bodyId, groupId: null, email }, deps.now());
  }
}
