// Which words of the "errors" catalogue explain a failed page: a title, what happened, and how to mend it.

const topics = [
  "BAD_HOST",
  "BAD_REQUEST",
  "BAD_URL",
  "BODY_TOO_LARGE",
  "CONFLICT",
  "FINALISED",
  "FILE_TOO_LARGE",
  "FOREIGN_ORIGIN",
  "GONE",
  "INTERNAL",
  "METHOD_NOT_ALLOWED",
  "MOVED",
  "NOT_FOUND",
  "NOT_UTF8",
  "SSO_CANCELLED",
  "SSO_EXPIRED",
  "SSO_NO_EMAIL",
  "SSO_UNAVAILABLE",
  "SSO_WEAK",
  "TOO_MANY_FIELDS",
  "TOO_MANY_REQUESTS",
  "TOO_MANY_WORDS",
  "UNAVAILABLE",
  "UNPROCESSABLE",
  "WRONG_TYPE",
] as const;
export type ErrorTopic = (typeof topics)[number];

const TOPIC_BY_STATUS: Readonly<Record<number, ErrorTopic>> = {
  403: "FOREIGN_ORIGIN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "CONFLICT",
  410: "GONE",
  413: "BODY_TOO_LARGE",
  415: "WRONG_TYPE",
  422: "UNPROCESSABLE",
  429: "TOO_MANY_REQUESTS",
  503: "UNAVAILABLE",
};

export function isErrorTopic(value: unknown): value is ErrorTopic {
  return topics.some((topic) => topic === value);
}

/** The words of a status whose thrower named no topic; every other 4xx is a request we did not understand. */
export function topicOfStatus(status: number): ErrorTopic {
  return TOPIC_BY_STATUS[status] ?? (status >= 400 && status < 500 ? "BAD_REQUEST" : "INTERNAL");
}
