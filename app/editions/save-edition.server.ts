// The team of the barometer makes an edition, changes its terms, opens it. Each stands in the journal.
import { hashToken } from "../database/secret-token.server.ts";
import { type Edition, type EditionTerms, editionState } from "../domain/editions/edition.ts";
import { type EditionDraft, readEditionDraft, type TypedEdition } from "../domain/editions/edition-draft.ts";
import type { ActContent } from "../domain/editions/site-act.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { EditionRefusal } from "./editions.view.ts";
import { editionRun, type InEdition, whoRuns } from "./of-staff.server.ts";
import { typedOf } from "./view-editions.server.ts";

export interface CreateEdition {
  readonly session: SessionToken;
  readonly typed: TypedEdition;
  /** Token of the rendered form: sent twice, it makes one edition. */
  readonly form: string;
}

/** Gives its key. */
export async function createEdition(
  deps: Deps,
  { session, typed, form }: CreateEdition,
): Promise<Result<string, EditionRefusal>> {
  const read = readEditionDraft(typed);
  const formHash = hashToken(JSON.stringify(["edition", form, typed.key]));
  return deps.writer.run((): Result<string, EditionRefusal> => {
    const by = whoRuns(deps, session);
    if (!by.ok) return refused({ code: by.reason });
    const before = deps.editions.getByForm(formHash);
    if (before !== undefined) return accepted(before.key);
    if (!("draft" in read)) return refused({ code: "PROBLEMS", problems: read.problems });
    return create(deps, { draft: read.draft, by: by.value, formHash });
  });
}

interface Creating {
  readonly draft: EditionDraft;
  readonly by: Account;
  readonly formHash: Buffer;
}

function create(deps: Deps, { draft, by, formHash }: Creating): Result<string, EditionRefusal> {
  if (deps.editions.getByKey(draft.key) !== undefined)
    return refused({ code: "PROBLEMS", problems: ["KEY_TAKEN"] });
  const bad = surveyRefusal(deps, draft);
  if (bad !== null) return refused(bad);
  const { groups, ...made } = draft;
  const year = Number(draft.opensOn.slice(0, 4));
  const id = deps.editions.create({ ...made, year, form: formHash }, deps.now());
  deps.cohorts.saveGroups(id, groups);
  recordAct(deps, by, { kind: "edition-created", editionId: id, content: contentOf(draft) });
  return accepted(draft.key);
}

export interface ChangeEdition extends InEdition {
  readonly typed: TypedEdition;
  /** Of the edition, as the form was rendered. */
  readonly revision: number;
}

/** What is fixed once it is open is taken from what is stored, whatever was sent. */
export async function changeEdition(
  deps: Deps,
  { typed, revision, ...asked }: ChangeEdition,
): Promise<Result<null, EditionRefusal>> {
  return deps.writer.run((): Result<null, EditionRefusal> => {
    const found = editionRun(deps, asked);
    if (!found.ok) return refused({ code: found.reason });
    const { edition, account: by } = found.value;
    const stored = typedOf(deps, edition);
    const isStale = edition.revision !== revision;
    if (isStale) return refused({ code: "STALE", revision: edition.revision, stored });
    return change(deps, { edition, by, typed: { ...typed, ...fixedOf(edition, stored) } });
  });
}

interface Changing {
  readonly edition: Edition;
  readonly typed: TypedEdition;
  readonly by: Account;
}

function change(deps: Deps, { edition, typed, by }: Changing): Result<null, EditionRefusal> {
  if (editionState(edition) === "closed") return refused({ code: "CLOSED" });
  const read = readEditionDraft(typed);
  if (!("draft" in read)) return refused({ code: "PROBLEMS", problems: read.problems });
  const bad = surveyRefusal(deps, read.draft);
  return bad === null ? save(deps, { edition, draft: read.draft, by }) : refused(bad);
}

function fixedOf(edition: Edition, stored: TypedEdition): Partial<TypedEdition> {
  const { key, survey, groups } = stored;
  if (editionState(edition) === "prepared") return { key };
  return edition.surveyVersion === null ? { key, groups } : { key, survey, groups };
}

function save(
  deps: Deps,
  { edition, draft, by }: { readonly edition: Edition; readonly draft: EditionDraft; readonly by: Account },
): Result<null, EditionRefusal> {
  const { groups } = draft;
  const terms: EditionTerms = draft;
  // Of another questionnaire it would be another edition.
  if (draft.surveyId !== edition.surveyId) return refused({ code: "PROBLEMS", problems: ["BAD_SURVEY"] });
  deps.editions.update(edition.id, edition.revision, terms);
  if (editionState(edition) === "prepared") deps.cohorts.saveGroups(edition.id, groups);
  recordAct(deps, by, { kind: "edition-changed", editionId: edition.id, content: contentOf(draft) });
  return accepted(null);
}

export type OpenRefusal = "NOT_FOUND" | "NOT_PREPARED" | "NO_COHORT";

export async function openEdition(deps: Deps, asked: InEdition): Promise<Result<null, OpenRefusal>> {
  return deps.writer.run((): Result<null, OpenRefusal> => {
    const found = editionRun(deps, asked);
    if (!found.ok) return found;
    const { edition, account } = found.value;
    const bodies = deps.cohorts.count(edition.id);
    if (editionState(edition) !== "prepared") return refused("NOT_PREPARED");
    if (bodies === 0) return refused("NO_COHORT");
    deps.editions.saveOpened(edition.id, deps.now());
    recordAct(deps, account, { kind: "edition-opened", editionId: edition.id, content: { bodies } });
    return accepted(null);
  });
}

function surveyRefusal(deps: Deps, { surveyId, surveyVersion }: EditionDraft): EditionRefusal | null {
  const loaded = deps.definitions.load(surveyId, surveyVersion);
  if (loaded === null) return { code: "PROBLEMS", problems: ["BAD_SURVEY"] };
  return loaded.ok ? null : { code: "INVALID_SURVEY", findings: loaded.reason };
}

function contentOf({ groups, contact: _contact, ...draft }: EditionDraft): ActContent {
  return { ...draft, groups: groups.length };
}
