// What a type of question is, for whoever has the definition: what makes it sound, the fields and options it holds, which
// stored values fit it and, where it is scored, their levels. One object a type satisfies this, and `question-types.ts`
// lists them. Its format (`*.schema.ts`) and how it is asked and read (`*.form.ts`) are apart: no browser needs the one,
// and it needs the other alone.

import type { Field, SimpleField } from "../fields/field.schema.ts";
import type { OptionsOf } from "../fields/fits-field.ts";
import type { AnswerValue } from "./answer.ts";
import type { AnswerKind } from "./answer-kind.ts";
import type { Flaw } from "./flaw.ts";

/** Where the fields of a question are written: nowhere, alone, in the question, or in a set that several share. */
export type OwnFields =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly field: SimpleField }
  | { readonly kind: "several"; readonly fields: readonly Field[] }
  | { readonly kind: "set"; readonly set: string };

/** Asked for only where a value has fields. */
export interface FieldFacts {
  readonly fields: () => readonly Field[];
  readonly options: OptionsOf;
}

/** What is known of every type, scored or not. */
export interface DescribedType<Asked> {
  /** What the format cannot refuse and no author means. */
  readonly flaws: (question: Asked) => readonly Flaw[];
  /** What a condition can compare its answer with. */
  readonly answerKind: (question: Asked) => AnswerKind;
  /** Ids of the options that it offers as a whole; each has its words. */
  readonly options: (question: Asked) => readonly string[];
  readonly ownFields: (question: Asked) => OwnFields;
  /** Field of a shared set -> ids of the options that this question gives it. */
  readonly fieldOptions: (question: Asked) => Readonly<Record<string, readonly string[]>>;
  /** Could this value be saved as it stands? The verdict of its form's `valueSchema` that is no draft. */
  readonly fits: (question: Asked, value: AnswerValue, facts: FieldFacts) => boolean;
}

/** What gives a level: levels with words of their own, or options that carry one each. Lowest first. */
export type Scale =
  | { readonly by: "level"; readonly levels: readonly number[] }
  | {
      readonly by: "option";
      readonly options: readonly { readonly id: string; readonly level: number }[];
      readonly levels: readonly number[];
    };

export interface ScoredType<Asked> extends DescribedType<Asked> {
  readonly scale: (question: Asked) => Scale;
  /** Anything but a level 0-4: the value gives none. */
  readonly levelOf: (question: Asked, value: AnswerValue) => unknown;
  /** The answer that is at this level, where a level says all of it; null where it does not. */
  readonly answerAt: (question: Asked, level: number) => AnswerValue | null;
  /** Whether people may think differently of it: not where it is made of individual answers already. */
  readonly isDebatable: boolean;
}

/** Scored when its definition has a weight: then, and only then, its answers have levels. */
export type QuestionType<Asked> = Asked extends { readonly weight: number }
  ? ScoredType<Asked>
  : DescribedType<Asked> & { readonly scale?: never };

/** Of a type that holds no field. */
export const WITHOUT_FIELDS = {
  ownFields: (): OwnFields => ({ kind: "none" }),
  fieldOptions: () => ({}),
} as const;

export function byOption(options: readonly { readonly id: string; readonly level: number }[]): Scale {
  return { by: "option", options, levels: options.map(({ level }) => level) };
}
