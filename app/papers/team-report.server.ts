// The report of an assessment for whoever may see its results: those very results, the roadmap as they read it, what was agreed to be
// told of projects, and the hash of the version that stands.
import { publicPriorities } from "../domain/publication/public-priorities.ts";
import { publicProjects } from "../domain/publication/public-projects.ts";
import { accepted, type Result } from "../domain/result.ts";
import { findAssessment } from "../record/find-assessment.server.ts";
import type { ResultsView } from "../results/results.view.ts";
import { type ViewResults, viewResults } from "../results/view-results.server.ts";
import type { RoadmapLever } from "../roadmap/roadmap.view.ts";
import { roadmapLevers } from "../roadmap/view-roadmap.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ReportMark, ReportSource } from "./report.view.ts";

export function teamReport(
  deps: Deps,
  asked: Omit<ViewResults, "levers">,
): Result<ReportSource, "NOT_FOUND"> {
  const results = viewResults(deps, { ...asked, levers: [] });
  const opened = findAssessment(deps, asked.ref, "read");
  if (!results.ok) return results;
  if (!opened.ok) return opened;
  const view = results.value;
  const { body, edition, editionName, model, texts, summary, solidity, targets } = view;
  const { slug, name, demonstration: isDemonstration } = body;
  return accepted({
    ...{ body: { slug, name, isDemonstration }, edition, editionName, model, texts, summary, targets },
    mark: markOf(view, opened.value.finalised?.hash),
    team: { summary, solidity },
    steps: summary.standings,
    ...chosenOf(opened.value.opener.role === null ? [] : roadmapLevers(deps, opened.value, asked.locale)),
    ...{ gains: summary.gains, brakes: summary.brakes },
    projects: publicProjects(model, opened.value.answers),
    priorities: publicPriorities(model, opened.value.answers),
  });
}

/** A demonstration, which anybody reads, has none. */
function chosenOf(levers: readonly RoadmapLever[]): Pick<ReportSource, "chosen" | "roadmapAt"> {
  const last = Math.max(...levers.map(({ savedAt }) => savedAt.getTime()));
  return {
    chosen: levers.map(({ leverId, title, owner, month, status, budget, note, openFirst, workshop }) => ({
      ...{ id: leverId, title, owner, month, status, budget, note, workshop },
      openFirst: openFirst.map(({ why, title: first }) => ({ why, title: first })),
    })),
    roadmapAt: levers.length === 0 ? null : new Date(last),
  };
}

/** A demonstration is only shown: its version opens to nobody. */
function markOf({ finalised, summary, startedAt }: ResultsView, hash: string | undefined): ReportMark {
  if (finalised === null || hash === undefined)
    return { kind: "draft", at: summary.lastSavedAt ?? startedAt };
  return { kind: "finalised", at: finalised.at, version: finalised.version, hash };
}
