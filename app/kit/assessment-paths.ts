// Addresses of the pages of one assessment: the contract with every link that was ever shared.
import type { Locale } from "../i18n/locale.ts";

export interface AssessmentAddress {
  readonly locale: Locale;
  readonly slug: string;
  readonly edition: string;
}

/** Address of the hub, which all others begin with. */
export function hubPath({ locale, slug, edition }: AssessmentAddress): string {
  return `/${locale}/t/${encodeURIComponent(slug)}/e/${encodeURIComponent(edition)}`;
}

/** Home of the team that the assessment belongs to. */
export function teamPath({ locale, slug }: AssessmentAddress): string {
  return `/${locale}/t/${encodeURIComponent(slug)}`;
}

/** Leads to the first question without answer. */
export function sectionPath(address: AssessmentAddress, sectionId: string): string {
  return `${hubPath(address)}/s/${sectionId}`;
}

/** Answers a script with who else is at work there. */
export function presencePath(address: AssessmentAddress, sectionId: string): string {
  return `${sectionPath(address, sectionId)}/presence`;
}

export function sectionPagePath(address: AssessmentAddress, sectionId: string): string {
  return `${sectionPath(address, sectionId)}?vue=page`;
}

export function questionPath(address: AssessmentAddress, sectionId: string, questionId: string): string {
  return `${sectionPath(address, sectionId)}/q/${questionId}`;
}

/** Files that support the answer to a question. */
export function evidencePath(address: AssessmentAddress, sectionId: string, questionId: string): string {
  return `${questionPath(address, sectionId, questionId)}/pieces`;
}

interface FilePlace {
  readonly section: { readonly id: string };
  readonly question: { readonly id: string };
  readonly file: { readonly publicId: string };
}

export function evidenceFilePath(address: AssessmentAddress, { section, question, file }: FilePlace): string {
  return `${evidencePath(address, section.id, question.id)}/${file.publicId}`;
}

export function sectionCheckPath(address: AssessmentAddress, sectionId: string): string {
  return `${sectionPath(address, sectionId)}/verifier`;
}

export function sectionConfirmPath(address: AssessmentAddress, sectionId: string): string {
  return `${sectionPath(address, sectionId)}/confirmer`;
}

/** Where a lead asks someone for a section. */
export function assignPath(address: AssessmentAddress, sectionId: string): string {
  return `${sectionPath(address, sectionId)}/attribuer`;
}

export function checkPath(address: AssessmentAddress): string {
  return `${hubPath(address)}/verifier`;
}

export function printPath(address: AssessmentAddress, sectionId?: string): string {
  return `${hubPath(address)}/imprimer${sectionId === undefined ? "" : `?section=${sectionId}`}`;
}

/** Of everything, or of one question. */
export function historyPath(address: AssessmentAddress, questionId?: string): string {
  return `${hubPath(address)}/historique${questionId === undefined ? "" : `?q=${questionId}`}`;
}

/** Where a lead declares it finished, and takes it up again. */
export function finalisePath(address: AssessmentAddress): string {
  return `${hubPath(address)}/finaliser`;
}

/** A finalised version, to be read. */
export function versionPath(address: AssessmentAddress, version: number): string {
  return `${hubPath(address)}/versions/${version}`;
}

export function versionFilePath(address: AssessmentAddress, version: number): string {
  return `${versionPath(address, version)}/fichier`;
}

export function resultsPath(address: AssessmentAddress): string {
  return `${hubPath(address)}/resultats`;
}

/** What the team thinks of a question, and where its answer is decided. */
export function opinionsPath(address: AssessmentAddress, sectionId: string, questionId: string): string {
  return `${questionPath(address, sectionId, questionId)}/avis`;
}

export function disagreementsPath(address: AssessmentAddress): string {
  return `${hubPath(address)}/desaccords`;
}

/** The questions put to communes, or one of them. */
export function communePath(address: AssessmentAddress, questionId?: string): string {
  return `${hubPath(address)}/commune${questionId === undefined ? "" : `/q/${questionId}`}`;
}
