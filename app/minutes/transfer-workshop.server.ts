// A member of the team takes over into the answers what a workshop decided: each as an ordinary new version, that says where it comes
// from. What somebody has answered since the page was shown is not overwritten unseen: the page asks again.
import { hashToken } from "../database/secret-token.server.ts";
import { EMPTY_CONTENT } from "../domain/answers/answer-content.ts";
import { contentOf } from "../domain/answers/content-of.ts";
import { workshopContent } from "../domain/history/workshop-content.ts";
import { canTransferWorkshops } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { originOf } from "../domain/workshops/transfer-origin.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { coded, inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { noteFollowing } from "../workshops/what-follows.server.ts";
import { type EndedWorkshop, endedWorkshop } from "./ended-workshop.server.ts";
import type { TransferLever } from "./transfer.view.ts";
import { chosenLevers, takeLevers } from "./transfer-levers.server.ts";
import { type ToldLine, transferLines } from "./transfer-lines.server.ts";
import type { StoredTransferredAnswer } from "./transfers.store.server.ts";

export interface ChosenQuestion {
  readonly question: string;
  /** Of its answer, as the page showed it; 0 for none. */
  readonly version: number;
}
export interface TransferWorkshop {
  readonly ref: AssessmentRef;
  /** In the address of the workshop. */
  readonly publicId: string;
  readonly chosen: readonly ChosenQuestion[];
  /** Ids of kept levers; none where it is left out. */
  readonly levers?: readonly string[];
  /** Token of the rendered form: sent twice, it takes over once. */
  readonly form: string;
}
/** NOTHING_CHOSEN: nothing was ticked. ARCHIVED: the workshop is put away. NOT_OFFERED: something that cannot be taken over. */
export type TransferRefusal =
  | { readonly code: "NOT_FOUND" | "FINALISED" | "NOTHING_CHOSEN" | "ARCHIVED" | "NOT_OFFERED" }
  /** Answers that have changed since the page was shown. */
  | { readonly code: "STALE"; readonly questions: readonly string[] };

export async function transferWorkshop(
  deps: Deps,
  asked: TransferWorkshop,
): Promise<Result<null, TransferRefusal>> {
  const { ref, publicId } = asked;
  const done = await inAssessment(
    deps,
    { ref, right: canTransferWorkshops, place: (opened) => endedWorkshop(deps, opened, publicId) },
    (into, ended): Result<null, TransferRefusal> => {
      const form = hashToken(`${ended.workshop.id} ${asked.form}`);
      if (deps.transfers.getByForm(form) !== undefined) return accepted(null);
      const read = readChosen(deps, into, { ended, ...asked });
      if (!read.ok) return read;
      const levers = chosenLevers(deps, into, { ended, levers: asked.levers ?? [] });
      if (!levers.ok) return refused({ code: levers.reason });
      return write(deps, into, { ended, lines: read.value, levers: levers.value, form });
    },
  );
  return done.ok ? done : refused(coded(done.reason));
}

function readChosen(
  deps: Deps,
  { opened }: AssessmentWriter,
  {
    ended,
    chosen,
    levers = [],
  }: Pick<TransferWorkshop, "chosen" | "levers"> & { readonly ended: EndedWorkshop },
): Result<readonly ToldLine[], TransferRefusal> {
  if (ended.workshop.state === "archived") return refused({ code: "ARCHIVED" });
  if (chosen.length === 0 && levers.length === 0) return refused({ code: "NOTHING_CHOSEN" });
  const offered = transferLines(deps, opened, ended).filter(({ answer }) => answer !== null);
  const lines = offered.filter((line) => chosen.some(({ question }) => question === line.question));
  if (lines.length !== chosen.length) return refused({ code: "NOT_OFFERED" });
  const stale = chosen.filter(
    ({ question, version }) => (opened.saved.get(question)?.version ?? 0) !== version,
  );
  return stale.length === 0
    ? accepted(lines)
    : refused({ code: "STALE", questions: stale.map(({ question }) => question) });
}

const STEP = { step: "transfer", state: "transferred" } as const;

interface Writing {
  readonly ended: EndedWorkshop;
  readonly lines: readonly ToldLine[];
  readonly levers: readonly TransferLever[];
  readonly form: Buffer;
}

function write(
  deps: Deps,
  into: AssessmentWriter,
  { ended, lines, levers, form }: Writing,
): Result<null, TransferRefusal> {
  const { workshop } = ended;
  const { surveyVersion } = into.opened.assessment;
  const answers = lines.map((line): Omit<StoredTransferredAnswer, "undone"> => {
    const current = into.opened.saved.get(line.question);
    const version = (current?.version ?? 0) + 1;
    writeAnswer(into, { ended, line, version });
    return { question: line.question, surveyVersion, version, wasToConfirm: current?.toConfirm ?? false };
  });
  const revision = noteFollowing(deps, workshop, { ...STEP, author: into.author, now: into.now });
  deps.transfers.create({ workshopId: workshop.id, revision, form, answers });
  takeLevers(deps, into, { ended, levers, revision });
  return accepted(null);
}

interface WritingAnswer {
  readonly ended: EndedWorkshop;
  readonly line: ToldLine;
  readonly version: number;
}

/** A room knows what the department knows; what proves it is somebody else’s to show. */
function writeAnswer(
  { opened, now, saveAnswer }: AssessmentWriter,
  { ended: { workshop, closedAt }, line, version }: WritingAnswer,
): void {
  const { question, answer: value, result } = line;
  if (value === null) throw new Error(`nothing is to be taken over of ${question}`);
  const current = opened.saved.get(question);
  const content = current === undefined ? EMPTY_CONTENT : contentOf(current);
  const tours = line.rounds.filter(({ round }) => round > 0).length;
  const onPaper = line.rounds.at(-1)?.onPaper ?? 0;
  const day = workshop.day ?? closedAt.toISOString().slice(0, 10);
  saveAnswer({
    questionId: question,
    source: "workshop",
    reason: workshopContent(originOf({ atelier: workshop.publicId, day, tours, onPaper }, result)),
    stored: {
      ...content,
      ...{ answer: { state: "answered", value }, confidence: "known", version, savedAt: now },
      ...{ form: "", seq: 0, toConfirm: false },
    },
  });
}
