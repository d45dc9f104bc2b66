// What the thread that computes findings is asked, piece by piece, and what it answers.
import type { Findings } from "../domain/findings/findings.ts";
import type { EarlierEdition, Situated } from "../domain/findings/sample.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";

/** A published document. */
export interface SentDocument {
  /** Of its bytes, SHA-256. */
  readonly hash: string;
  /** Its bytes; null where the thread may have read them before. */
  readonly text: string | null;
}
/** With what the body has online of the edition before, and what the directory says of it. */
export interface SampledText extends SentDocument {
  readonly earlier: SentDocument | null;
  readonly situation: Situated;
}

/** `sample`: a number that all jobs of one sample bear. */
export type FindingsJob =
  | { readonly kind: "add"; readonly sample: number; readonly results: readonly SampledText[] }
  | {
      readonly kind: "tell";
      readonly sample: number;
      /** How many results were added: a thread that began anew meanwhile has some of them alone, and says nothing. */
      readonly count: number;
      readonly model: SurveyModel;
      /** Bodies that it could have been. */
      readonly all: number;
      /** Null for the first edition of a questionnaire. */
      readonly earlier: EarlierEdition | null;
    }
  | { readonly kind: "forget"; readonly sample: number };

export interface FindingsDone {
  /** After `add`: hashes of those that it does not know. It has added none then, and wants all of them again, these with their bytes. */
  readonly unknown: readonly string[];
  /** After `add`: the questionnaires of these results, each once. */
  readonly surveys: readonly { readonly id: string; readonly version: string }[];
  /** After `tell`. */
  readonly findings: Findings | null;
}

/** Asks the thread, or whatever stands for it. */
export type AskFindings = (job: FindingsJob) => Promise<FindingsDone>;
