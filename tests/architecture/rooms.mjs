// The rooms of `app/`, lowest first: a room may use the rooms before it, never one after it. This list is the order that
// `npm run check` enforces and that app/README.md shows.

/** What every capability stands on. */
export const GROUND = [
  "styles",
  "domain",
  "charts",
  "i18n",
  "kit",
  "questions",
  "http",
  "database",
  "record",
];

/** One folder for what a person can do here: its SQL, use cases, pages and words. */
export const CAPABILITIES = [
  "surveys",
  "seed",
  "kept-forms",
  "presence",
  "evidence",
  "team",
  "account",
  "start",
  "assignments",
  "finalisation",
  "opinions",
  "history",
  "results",
  "answering",
  "dashboard",
  "site",
];

/** Puts the rooms together; nothing below looks up to it, but for the type of what it puts together. */
export const ROOF = ["wiring", "shell", "server", "commands"];

export const ROOMS = [...GROUND, ...CAPABILITIES, ...ROOF];
