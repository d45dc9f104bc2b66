// What the history of an assessment says of its publication, in the transaction of each step. Whoever acts is often nobody of the
// team: an official is told by their office alone, and so is who moderates.
import { BY_MODERATION, BY_OFFICIAL, BY_PROGRAM, type HistoryAuthor } from "../domain/answers/author.ts";
import type { PublicationKind } from "../domain/history/history-entry.ts";
import { type PublicationContent, publicationContent } from "../domain/history/publication-content.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { Actor, RequestStep } from "../domain/publication/request-state.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Who does it; an official and the program have no account. */
export interface ActsAs {
  readonly actor: Actor;
  readonly by?: Pick<Account, "id" | "authorKey"> | undefined;
}
export interface ActOfPublication extends ActsAs, Pick<PublicationContent, "hash"> {
  readonly assessmentId: number;
  readonly kind: PublicationKind;
  readonly number?: number;
  readonly isScoresAlone?: boolean;
}

export type TellingDeps = Pick<Deps, "assessments" | "history" | "now">;

export function tellHistory(deps: TellingDeps, act: ActOfPublication): void {
  const { assessmentId, kind, hash, number = null, isScoresAlone = false } = act;
  const record = deps.assessments.getById(assessmentId);
  if (record === undefined) return;
  deps.history.append({
    ...{ assessmentId, kind, surveyVersion: record.surveyVersion, author: authorOf(act), at: deps.now() },
    ...{ source: "publication", newContent: publicationContent({ hash, number, isScoresAlone }) },
    ...{ questionId: null, sectionId: null, version: null, oldContent: null, reason: null },
  });
}

/** Of a step of a request; null for what is told with the published version. */
export function kindOfStep(step: RequestStep, actor: Actor): PublicationKind | null {
  if (step === "called-off" && actor === "program") return "publication-void";
  return KINDS[step];
}

const KINDS: Readonly<Record<RequestStep, PublicationKind | null>> = {
  asked: "publication-asked",
  "asked-again": "publication-asked-again",
  authorised: "publication-allowed",
  refused: "publication-refused",
  "called-off": "publication-called-off",
  returned: "publication-returned",
  published: null,
};

function authorOf({ actor, by }: ActsAs): HistoryAuthor {
  switch (actor) {
    case "lead":
      return by === undefined ? BY_PROGRAM : { id: by.id, key: by.authorKey };
    case "official":
      return BY_OFFICIAL;
    case "moderator":
      return BY_MODERATION;
    case "program":
      return BY_PROGRAM;
  }
}
