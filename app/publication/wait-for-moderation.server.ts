// A fictional request to publish that waits for moderation, so that whoever moderates finds one to try: asked and allowed by nobody,
// of a version that nobody finalised. Its person is one that was erased before it ever was: found by nothing, and never written to.
import { hashToken } from "../database/secret-token.server.ts";
import { finalisedContent } from "../domain/history/finalised-content.ts";
import type { NewPublicDocument } from "../domain/publication/public-document.schema.ts";
import { publicText } from "../domain/publication/public-document.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import { type StepDeps, takeStep } from "./take-step.server.ts";

export type WaitingDeps = StepDeps & Pick<Stores, "accounts" | "bodies" | "finalisations" | "publications">;

interface Waiting {
  readonly record: AssessmentRecord;
  readonly at: Date;
  readonly finalised: string;
  readonly all: NewPublicDocument;
  readonly scores: NewPublicDocument;
  readonly why: string;
}
const VERSION = 1;
const OFFICIAL = {
  officialName: "Personne fictive",
  officialMandate: "Vice-présidence au numérique (mandat fictif)",
  delegation: "Délibération fictive, pour la démonstration",
} as const;

/** In the transaction that puts the first version online. */
export function waitForModeration(deps: WaitingDeps, { all, scores, why, ...one }: Waiting): void {
  finalise(deps, one);
  const name = `demonstration ${one.record.id}`;
  const document = publicText(all);
  const id = deps.publicationRequests.create({
    ...{ publicId: sha256(name).slice(0, 12), form: hashToken(name), assessmentId: one.record.id },
    ...{ finalisedVersion: VERSION, document, scoresDocument: publicText(scores) },
    ...{ documentHash: sha256(document), why, locale: "fr", createdAt: deps.now() },
  });
  takeStep(deps, requestOf(deps, id), { kind: "asked", actor: "lead" });
  takeStep(deps, requestOf(deps, id), { kind: "authorised", actor: "official", ...OFFICIAL });
}

function requestOf(deps: WaitingDeps, id: number) {
  return deps.publicationRequests.getById(id) ?? missing(id);
}

function missing(id: number): never {
  throw new Error(`the request ${id} that was just written is not there`);
}

function finalise(
  deps: WaitingDeps,
  { record, at, finalised: text }: Pick<Waiting, "record" | "at" | "finalised">,
): void {
  const key = sha256(`demonstration author ${record.id}`);
  const by = deps.accounts.createErased(key, at);
  const [form, hash] = [hashToken(`demonstration ${record.id}`), sha256(text)];
  deps.finalisations.create({ assessmentId: record.id, version: VERSION, form, at, by, text, hash });
  deps.history.append({
    ...{ assessmentId: record.id, kind: "finalised", surveyVersion: record.surveyVersion },
    ...{ author: { id: by, key }, at: deps.now(), source: "decision", newContent: finalisedContent(hash) },
    ...{ questionId: null, sectionId: null, version: VERSION, oldContent: null, reason: null },
  });
}
