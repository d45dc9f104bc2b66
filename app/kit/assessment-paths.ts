// Addresses of the pages of one assessment, in the words of whoever links to them.
import type { Locale } from "../i18n/locale.ts";
import { pathTo } from "./path-to.ts";

export interface AssessmentAddress {
  readonly locale: Locale;
  readonly slug: string;
  readonly edition: string;
}

export function hubPath(address: AssessmentAddress): string {
  return pathTo("hub", address);
}

/** Home of the team that the assessment belongs to. */
export function teamPath({ locale, slug }: AssessmentAddress): string {
  return pathTo("body", { locale, slug });
}

/** Leads to the first question without answer. */
export function sectionPath(address: AssessmentAddress, sectionId: string): string {
  return pathTo("section", { ...address, section: sectionId });
}

/** Answers a script with who else is at work there. */
export function presencePath(address: AssessmentAddress, sectionId: string): string {
  return pathTo("presence", { ...address, section: sectionId });
}

export function sectionPagePath(address: AssessmentAddress, sectionId: string): string {
  return `${sectionPath(address, sectionId)}?vue=page`;
}

export function questionPath(address: AssessmentAddress, sectionId: string, questionId: string): string {
  return pathTo("question", { ...address, section: sectionId, question: questionId });
}

/** Takes what a page saves by itself. */
export function autosavePath(address: AssessmentAddress, sectionId: string, questionId: string): string {
  return pathTo("autosave", { ...address, section: sectionId, question: questionId });
}

/** Files that support the answer to a question. */
export function evidencePath(address: AssessmentAddress, sectionId: string, questionId: string): string {
  return pathTo("evidence", { ...address, section: sectionId, question: questionId });
}

interface FilePlace {
  readonly section: { readonly id: string };
  readonly question: { readonly id: string };
  readonly file: { readonly publicId: string };
}

export function evidenceFilePath(address: AssessmentAddress, { section, question, file }: FilePlace): string {
  const place = { section: section.id, question: question.id };
  return pathTo("evidence-file", { ...address, ...place, file: file.publicId });
}

export function sectionCheckPath(address: AssessmentAddress, sectionId: string): string {
  return pathTo("check-section", { ...address, section: sectionId });
}

export function sectionConfirmPath(address: AssessmentAddress, sectionId: string): string {
  return pathTo("confirm-section", { ...address, section: sectionId });
}

/** Where a lead asks someone for a section. */
export function assignPath(address: AssessmentAddress, sectionId: string): string {
  return pathTo("assign", { ...address, section: sectionId });
}

export function checkPath(address: AssessmentAddress): string {
  return pathTo("check", address);
}

export function printPath(address: AssessmentAddress, sectionId?: string): string {
  return `${pathTo("print", address)}${sectionId === undefined ? "" : `?section=${sectionId}`}`;
}

/** Of everything, or of one question. */
export function historyPath(address: AssessmentAddress, questionId?: string): string {
  return `${pathTo("history", address)}${questionId === undefined ? "" : `?q=${questionId}`}`;
}

/** Where a lead declares it finished, and takes it up again. */
export function finalisePath(address: AssessmentAddress): string {
  return pathTo("finalise", address);
}

/** A finalised version, to be read. */
export function versionPath(address: AssessmentAddress, version: number): string {
  return pathTo("version", { ...address, version: String(version) });
}

export function versionFilePath(address: AssessmentAddress, version: number): string {
  return pathTo("version-file", { ...address, version: String(version) });
}

/** Where a team follows its way to publication. */
export function publicationPath(address: AssessmentAddress): string {
  return pathTo("publication", address);
}

/** Where the holder of a trial hands it over to a team, or keeps it in an account. */
export function attachPath(address: AssessmentAddress): string {
  return pathTo("attach", address);
}

/** The first sketch: all of its questions, or one of them. */
export function sketchPath(address: AssessmentAddress, questionId?: string): string {
  return `${pathTo("sketch", address)}${questionId === undefined ? "" : `?q=${questionId}`}`;
}

export function sketchRadarPath(address: AssessmentAddress): string {
  return pathTo("sketch-radar", address);
}

/** Where the holder of a trial finds its key. */
export function secretLinkPath(address: AssessmentAddress): string {
  return pathTo("secret-link", address);
}

/** Where a lead takes over the answers of a trial. */
export function takeOverPath(address: AssessmentAddress): string {
  return pathTo("take-over", address);
}

export function resultsPath(address: AssessmentAddress): string {
  return pathTo("results", address);
}

/** Where a lever is taken up. */
export function leverPath(address: AssessmentAddress, leverId: string): string {
  return pathTo("lever", { ...address, lever: leverId });
}

/** The levers that were taken up, in the order in which they are done. */
export function roadmapPath(address: AssessmentAddress): string {
  return pathTo("roadmap", address);
}

export function roadmapFilePath(
  address: AssessmentAddress,
  file: "roadmap-calendar" | "roadmap-csv" | "roadmap-json",
): string {
  return pathTo(file, address);
}

/** Where a lead says what is aimed at. */
export function targetsPath(address: AssessmentAddress): string {
  return pathTo("targets", address);
}

/** What the team thinks of a question, and where its answer is decided. */
export function opinionsPath(address: AssessmentAddress, sectionId: string, questionId: string): string {
  return pathTo("opinions", { ...address, section: sectionId, question: questionId });
}

export function disagreementsPath(address: AssessmentAddress): string {
  return pathTo("disagreements", address);
}

/** The questions put to communes, or one of them. */
export function communePath(address: AssessmentAddress, questionId?: string): string {
  return questionId === undefined
    ? pathTo("commune", address)
    : pathTo("commune-question", { ...address, question: questionId });
}
