// The report of a published version, for anybody: what its page shows, and nothing else.
import { accepted, type Result, refused } from "../domain/result.ts";
import type { PublicPageView } from "../public-site/public-page.view.ts";
import { type AskedPublished, viewPublished } from "../public-site/view-published.server.ts";
import type { Withdrawn } from "../publication/published.view.ts";
import { publishedOf } from "../publication/published-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ChosenLever, ReportMark, ReportSource } from "./report.view.ts";

type PublishedReport =
  | { readonly kind: "online"; readonly source: ReportSource }
  | { readonly kind: "withdrawn"; readonly gone: Withdrawn };

export function publishedReport(deps: Deps, asked: AskedPublished): Result<PublishedReport, "NOT_FOUND"> {
  const answer = viewPublished(deps, asked);
  if (!answer.ok) return answer;
  if (answer.value.kind === "online")
    return accepted({ kind: "online", source: sourceOf(answer.value.view) });
  const published = publishedOf(deps, asked);
  const gone = published?.kind === "withdrawn" ? published : published?.withdrawn;
  return gone === undefined || gone === null ? refused("NOT_FOUND") : accepted({ kind: "withdrawn", gone });
}

function sourceOf({ content, standing }: PublicPageView): ReportSource {
  const {
    body,
    edition,
    model,
    texts,
    summary,
    steps,
    levers,
    gains,
    brakes,
    projects,
    priorities,
    targets,
  } = content;
  return {
    ...{ body, edition, editionName: edition, model, texts, summary, steps },
    ...{ team: null, mark: markOf({ content, standing }) },
    chosen: levers?.map(({ id, month }) => chosenOf(id, month, texts)) ?? null,
    ...{ gains: gains ?? [], brakes: brakes ?? new Map(), projects: projects ?? [] },
    ...{ targets: targets ?? new Map(), priorities: priorities ?? [], roadmapAt: null },
  };
}

function chosenOf(id: string, month: string | null, texts: ReportSource["texts"]): ChosenLever {
  return {
    ...{ id, title: texts.levers[id]?.title ?? id, owner: "", month, status: null, budget: "", note: "" },
    ...{ openFirst: [], workshop: null },
  };
}

function markOf({ content, standing }: Pick<PublicPageView, "content" | "standing">): ReportMark {
  const { finalisedAt, hash } = content;
  if (standing.kind === "preview") return { kind: "draft", at: finalisedAt };
  const { number, at, authorised } = standing;
  return { kind: "published", at, number, hash, finalisedAt, authorised };
}
