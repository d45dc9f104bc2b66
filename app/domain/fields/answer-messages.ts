// What can be wrong with an answer, as keys of the interface catalogue; the words are looked up when a page is made.
// Some carry parameters: `max` and `min` are numbers, to be formatted in the language of the page.
export const ANSWER_MESSAGES = [
  "errors.ambiguousNumber",
  "errors.answerRequired",
  "errors.evidenceUrlMissing",
  "errors.exclusiveOption",
  "errors.keepOne",
  "errors.noneAndSome",
  "errors.notADate",
  "errors.notALevel",
  "errors.notAMonth",
  "errors.notANumber",
  "errors.notAText",
  "errors.notAYear",
  "errors.notAnInteger",
  "errors.notApplicableRefused",
  "errors.notHttps",
  "errors.otherMissing",
  "errors.rankedTwice",
  "errors.reasonAlone",
  "errors.reasonRequired",
  "errors.required",
  "errors.tooFewEntries",
  "errors.tooLarge",
  "errors.tooLong",
  "errors.tooManyEntries",
  "errors.tooManyOptions",
  "errors.tooManyVotes",
  "errors.tooSmall",
  "errors.unknownField",
  "errors.unknownOption",
] as const;

export type AnswerMessage = (typeof ANSWER_MESSAGES)[number];

interface Issue {
  readonly input?: unknown;
}

/** Settings of a schema: an absent value is said to be required, one of the wrong kind what it should have been. */
export function expected(message: AnswerMessage): { readonly error: (issue: Issue) => AnswerMessage } {
  return { error: ({ input }) => (input === undefined ? "errors.required" : message) };
}

/** Settings of a schema of records: a key that is no field is refused, since nobody would ever see it. */
export const ONLY_KNOWN_FIELDS = expected("errors.unknownField");
