// Where a page leads once it is saved, with what it says there.
import type { Neighbours } from "../domain/branching/neighbours.ts";
import {
  type AssessmentAddress,
  checkPath,
  hubPath,
  questionPath,
  sectionCheckPath,
  sectionPath,
} from "../kit/assessment-paths.ts";
import type { NoticeName } from "../kit/notice.tsx";

export interface SavedStep {
  readonly sectionId: string;
  /** Undefined when the question has left the path. */
  readonly neighbours: Neighbours | undefined;
  /** It was saved without an answer of any kind. */
  readonly isOpen: boolean;
}
export interface Wish {
  /** The button that was pressed. */
  readonly intent: "continue" | "back";
  /** `?retour=` of the page: "section" or "tout" come back to the page that checks. */
  readonly back: string | null;
}

export function placeAfterQuestion(
  address: AssessmentAddress,
  step: SavedStep,
  { intent, back }: Wish,
): string {
  if (intent === "back") return withNotice(hubPath(address), step.isOpen ? "question-ouverte" : "enregistre");
  const notice = step.isOpen ? "sans-reponse" : undefined;
  if (back === "section") return sectionCheckPath(address, step.sectionId);
  if (back === "tout") return checkPath(address);
  const next = step.neighbours?.next;
  if (next === undefined) return sectionCheckPath(address, step.sectionId);
  return withNotice(questionPath(address, step.sectionId, next.question.id), notice);
}

export function placeAfterSection(
  address: AssessmentAddress,
  sectionId: string,
  intent: Wish["intent"],
): string {
  return withNotice(
    intent === "back" ? hubPath(address) : sectionCheckPath(address, sectionId),
    "enregistre",
  );
}

/** Where a section was said to be finished, or to be come back to. */
export interface EndedSection {
  readonly isFinished: boolean;
  /** The section to go on with; null when every other one is full. */
  readonly next: string | null;
}

export function placeAfterEnd(address: AssessmentAddress, { isFinished, next }: EndedSection): string {
  if (isFinished && next !== null) return sectionPath(address, next);
  return withNotice(hubPath(address), isFinished ? "terminee" : "en-cours");
}

export function withNotice(path: string, notice: NoticeName | undefined): string {
  return notice === undefined ? path : `${path}?avis=${notice}`;
}
