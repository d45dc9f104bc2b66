// The page on which a team takes over what its workshop decided, and whoever led it proposes what to take over.
import { type Asked, questionSheet } from "../domain/branching/question-sheet.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { canRunWorkshops, canTransferWorkshops } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { undoableUntil } from "../domain/workshops/undo-transfer.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import { type AssessmentRef, type OpenAssessment, openFor } from "../record/find-assessment.server.ts";
import { whoAmong } from "../record/history-author.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { leversOfTransfer } from "../roadmap/retain-from-workshop.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { dayOf, type EndedWorkshop, endedWorkshop } from "./ended-workshop.server.ts";
import type { DoneTransfer, TransferRow, TransferView } from "./transfer.view.ts";
import { transferLevers } from "./transfer-levers.server.ts";
import { type ToldLine, transferLines } from "./transfer-lines.server.ts";

export interface ViewTransfer {
  readonly ref: AssessmentRef;
  readonly publicId: string;
  readonly locale: Locale;
}

export function viewTransfer(
  deps: Deps,
  { ref, publicId, locale }: ViewTransfer,
): Result<TransferView, "NOT_FOUND"> {
  const opened = openFor(deps, { ref, right: canRunWorkshops });
  const ended = opened && endedWorkshop(deps, opened, publicId);
  if (opened === undefined || ended === undefined || ended === null) return refused("NOT_FOUND");
  const { title, mode, state, id } = ended.workshop;
  const texts = surveyTexts(opened.model, locale);
  const proposal = deps.transfers.getProposal(id);
  const rows = rowsOf(deps, opened, { ended, locale });
  return accepted({
    ...{ body: bodyHeading(opened.assessment.body, texts), title, mode, rows },
    day: dayOf(ended),
    levers: transferLevers(deps, opened, { ...ended, locale }),
    proposal: proposal === undefined ? null : { at: proposal.at, count: proposal.questions.length },
    done: doneOf(deps, opened, {
      ended,
      nameOf: (one) => texts.questions[one]?.short ?? one,
      leverOf: (one) => texts.levers[one]?.title ?? one,
    }),
    mayTransfer: canTransferWorkshops(opened.opener.role),
    isArchived: state === "archived",
    mark: standingMark(deps, opened),
    token: deps.newToken(),
  });
}

function rowsOf(
  deps: Deps,
  opened: OpenAssessment,
  { ended, locale }: { readonly ended: EndedWorkshop; readonly locale: Locale },
): readonly TransferRow[] {
  const asked = askedIn(opened, surveyTexts(opened.model, locale));
  const proposed = deps.transfers.getProposal(ended.workshop.id)?.questions;
  return transferLines(deps, opened, ended).map(({ result: _, ...line }) => ({
    ...line,
    isChosen: isChosen(line, proposed),
    ...askedNow(opened, asked, line.question),
    ...answeredNow(opened, line.question),
  }));
}

function askedNow(
  { model, path }: OpenAssessment,
  asked: Asked,
  id: string,
): Pick<TransferRow, "sheet" | "name" | "sectionId"> {
  const question = model.questions.get(id);
  const sheet = question === undefined ? null : questionSheet(asked, question);
  const sectionId = path.places.has(id) ? (model.sectionOf.get(id)?.id ?? null) : null;
  return { sheet, name: sheet?.words.short ?? id, sectionId };
}

function answeredNow(
  { saved }: OpenAssessment,
  id: string,
): Pick<TransferRow, "current" | "version" | "savedAt"> {
  const current = saved.get(id);
  if (current === undefined) return { current: { state: "unanswered" }, version: 0, savedAt: null };
  return { current: current.answer, version: current.version, savedAt: current.savedAt };
}

/** What was proposed goes before what the rule would tick; what somebody changed since is ticked by nobody. */
function isChosen(
  { question, answer, isChangedSince, isChosen: byRule }: Omit<ToldLine, "result">,
  proposed: readonly string[] | undefined,
): boolean {
  return proposed === undefined ? byRule : answer !== null && !isChangedSince && proposed.includes(question);
}

interface Naming {
  readonly ended: EndedWorkshop;
  readonly nameOf: (question: string) => string;
  readonly leverOf: (lever: string) => string;
}

function doneOf(
  deps: Deps,
  opened: OpenAssessment,
  { ended, nameOf, leverOf }: Naming,
): readonly DoneTransfer[] {
  const authors = deps.history.listAuthors(opened.assessment.id);
  const whoOf = whoAmong(deps, opened, authors);
  const now = deps.now();
  return deps.transfers.list(ended.workshop.id).map(({ revision, at, authorKey, isUndone, answers }) => {
    const until = undoableUntil(at);
    const named = (undone: "restored" | "changed" | null) =>
      answers
        .filter((one) => undone === null || one.undone === undone)
        .map(({ question }) => nameOf(question));
    return {
      ...{ revision, at, isUndone, until, isOver: now >= until },
      who: whoOf(authors.find(({ key }) => key === authorKey) ?? { id: null, key: authorKey }),
      ...{ taken: named(null), restored: named("restored"), changed: named("changed") },
      levers: leversOfTransfer(deps, opened.assessment.id, {
        ...{ atelier: ended.workshop.publicId, revision },
      }).map(leverOf),
    };
  });
}
