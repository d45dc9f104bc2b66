// The results of one assessment, for whoever holds its link, or for anyone when it is a demonstration.

import type { Locale } from "../domain/fields/id.schema.ts";
import { canLead, canRetainLevers } from "../domain/people/permissions.ts";
import type { AccessRole } from "../domain/people/role.ts";
import { accepted, type Result } from "../domain/result.ts";
import { projectScores } from "../domain/results/project-scores.ts";
import { solidityOf } from "../domain/results/solidity.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import { fileCounts } from "../evidence/file-counts.server.ts";
import { opinionsOf } from "../opinions/opinions-of.server.ts";
import { editionNameOf } from "../record/edition-name.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import {
  ANYONE,
  type AssessmentRef,
  findAssessment,
  mayAnswer,
  type OpenAssessment,
  openRecord,
} from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { hasOpinions } from "../record/team-assessment.server.ts";
import { retainedLeversOf } from "../roadmap/retained-levers-of.server.ts";
import { targetsOf } from "../targets/targets-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ResultsView } from "./results.view.ts";

const NO_TARGETS: ResultsView["targets"] = new Map();

export interface ViewResults {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** Levers supposed to have succeeded; an id that no answer calls for is left out. */
  readonly levers: readonly string[];
}

export function viewResults(
  deps: Deps,
  { ref, locale, levers }: ViewResults,
): Result<ResultsView, "NOT_FOUND"> {
  const opened = findAssessment(deps, ref, "read");
  if (!opened.ok) return opened;
  const finalised = standingMark(deps, opened.value);
  const plain = withLevers(deps, opened.value, {
    view: withTeam(deps, opened.value, plainView(deps, opened.value, locale)),
    locale,
  });
  // Who finalised it may be renamed or erased: not to be kept with the rest.
  const view = finalised === null ? plain : { ...plain, finalised };
  const active = new Set(view.summary.levers.all.map(({ id }) => id));
  const ticked = [...new Set(levers)].filter((id) => active.has(id));
  if (ticked.length === 0) return accepted(view);
  const { model, answers } = opened.value;
  return accepted({ ...view, projection: { levers: ticked, scores: projectScores(model, answers, ticked) } });
}

/** What a page of results was made of for a reader. */
export interface ReadAs extends Pick<ViewResults, "locale"> {
  readonly slug: string;
  readonly edition: string;
  /** Null for who reads a demonstration. */
  readonly role: AccessRole | null;
}

/** What that reader would be shown of the answers as they are by now, but for what is made for each; null when it is gone. */
export function viewAhead(deps: Deps, { slug, edition, role, locale }: ReadAs): ResultsView | null {
  const record = deps.assessments.get(slug, edition);
  return record === undefined ? null : plainView(deps, openRecord(deps, record, { ...ANYONE, role }), locale);
}

/** Made for each reader: levers are taken up and targets set without an answer being changed, and levers name people. */
function withLevers(
  deps: Deps,
  opened: OpenAssessment,
  { view, locale }: { readonly view: ResultsView; readonly locale: Locale },
): ResultsView {
  if (opened.opener.role === null) return view;
  const retained = retainedLeversOf(deps, opened, locale);
  const targets = targetsOf(deps, opened.assessment.id);
  return retained.length === 0 && targets.size === 0 ? view : { ...view, retained, targets };
}

/** Made for each reader: opinions change without the answers, and names are for those who may know them. */
function withTeam(deps: Deps, opened: OpenAssessment, view: ResultsView): ResultsView {
  if (!hasOpinions(opened)) return view;
  const { disputed, decisions } = opinionsOf(deps, opened);
  if (disputed.length === 0 && decisions.size === 0) return view;
  const { model, saved, assessment } = opened;
  const files = fileCounts(deps, assessment.id);
  return {
    ...view,
    solidity: solidityOf(model, { standings: view.summary.standings, saved, files, disputed }),
    team: { disputed, decisions: [...decisions].map(([indicator, one]) => ({ ...one, indicator })) },
  };
}

/**
 * The answers of one revision are one object that never changes: their view is made once a language and kind of reader.
 * A file that comes or goes makes a revision, too.
 */
const views = new WeakMap<OpenAssessment["answers"], Map<string, ResultsView>>();

function plainView(deps: Deps, opened: OpenAssessment, locale: Locale): ResultsView {
  const known = views.get(opened.answers) ?? new Map<string, ResultsView>();
  const editionName = editionNameOf(deps, opened.assessment);
  // The name is no part of a revision, so it is part of what the view is kept under.
  const key = `${locale} ${opened.opener.role ?? "anyone"} ${editionName}`;
  const view = known.get(key) ?? { ...makeView(deps, opened, locale), editionName };
  views.set(opened.answers, known.set(key, view));
  return view;
}

function makeView(deps: Deps, opened: OpenAssessment, locale: Locale): Omit<ResultsView, "editionName"> {
  const { assessment, model, answers, path, saved, opener } = opened;
  const files = fileCounts(deps, assessment.id);
  const summary = summariseResult(model, { answers, path, saved, files });
  return {
    body: assessment.body,
    edition: assessment.edition,
    startedAt: assessment.startedAt,
    role: opener.role,
    mayEnter: opener.role !== null,
    mayAnswer: mayAnswer(opened),
    model,
    texts: surveyTexts(model, locale),
    summary,
    solidity: solidityOf(model, { standings: summary.standings, saved, files, disputed: [] }),
    team: null,
    projection: null,
    retained: [],
    targets: NO_TARGETS,
    mayTarget: opener.account !== null && canLead(opener.role),
    mayRetain: canRetainLevers(opener.role),
    finalised: null,
  };
}
