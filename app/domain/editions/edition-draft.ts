// What the team of the barometer types of an edition, read and judged: every problem at once, in the order of the form.
import { isLongerThan, LONGEST_READ, oneLine } from "../fields/clean-text.ts";
import { isDay } from "../fields/real-dates.ts";
import { emailAddress } from "../people/email-address.ts";
import { type EditionTerms, PUBLICATION_POLICIES, type PublicationPolicy } from "./edition.ts";

const LONGEST_EDITION_NAME = 80;
const LONGEST_GROUP = 80;
const MOST_GROUPS = 12;
const LONGEST_KEY = 60;
const KEY = /^[a-z0-9]{1,60}(?:[.-][a-z0-9]{1,60}){0,30}$/;
const MONTHS = /^\d{1,3}$/;
const RETENTION = { least: 12, most: 120 } as const;

/** As typed; `survey` is "metropoles-numeriques@1.2.0", groups stand one a line. */
export interface TypedEdition {
  readonly key: string;
  readonly name: string;
  readonly survey: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly contact: string;
  readonly retention: string;
  readonly policy: string;
  readonly groups: string;
}
export interface EditionDraft extends EditionTerms {
  readonly key: string;
  readonly surveyId: string;
  readonly surveyVersion: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly groups: readonly string[];
}
export type DraftProblem =
  | "BAD_KEY"
  | "BAD_NAME"
  | "BAD_SURVEY"
  | "BAD_OPENING"
  | "BAD_CLOSING"
  | "CLOSES_FIRST"
  | "BAD_CONTACT"
  | "BAD_RETENTION"
  | "BAD_POLICY"
  | "BAD_GROUPS";

export type ReadDraft = { readonly draft: EditionDraft } | { readonly problems: readonly DraftProblem[] };

export function readEditionDraft(typed: TypedEdition): ReadDraft {
  const parts = partsOf(typed);
  const problems = problemsOf(typed, parts);
  const { key, name, survey, opensOn, closesOn, contact, retentionMonths, policy, groups } = parts;
  if (key === null || name === null || survey === null || opensOn === null || closesOn === null)
    return { problems };
  if (contact === null || retentionMonths === null || policy === null || groups === null) return { problems };
  if (problems.length > 0) return { problems };
  return { draft: { key, name, ...survey, opensOn, closesOn, contact, retentionMonths, policy, groups } };
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(typed: TypedEdition) {
  return {
    key: editionKeyTyped(typed.key),
    name: oneLine(typed.name, LONGEST_EDITION_NAME),
    survey: surveyTyped(typed.survey),
    opensOn: isDay(typed.opensOn) ? typed.opensOn : null,
    closesOn: isDay(typed.closesOn) ? typed.closesOn : null,
    contact: typed.contact === "" ? "" : emailAddress(typed.contact),
    retentionMonths: monthsTyped(typed.retention),
    policy: isPolicy(typed.policy) ? typed.policy : null,
    groups: groupsTyped(typed.groups),
  };
}

function problemsOf(typed: TypedEdition, parts: Parts): readonly DraftProblem[] {
  const bad = (part: unknown, problem: DraftProblem) => (part === null ? [problem] : []);
  const areDays = parts.opensOn !== null && parts.closesOn !== null;
  return [
    ...bad(parts.key, "BAD_KEY"),
    ...bad(parts.name, "BAD_NAME"),
    ...bad(parts.survey, "BAD_SURVEY"),
    ...bad(parts.opensOn, "BAD_OPENING"),
    ...bad(parts.closesOn, "BAD_CLOSING"),
    ...(areDays && typed.closesOn <= typed.opensOn ? (["CLOSES_FIRST"] as const) : []),
    ...bad(parts.contact, "BAD_CONTACT"),
    ...bad(parts.retentionMonths, "BAD_RETENTION"),
    ...bad(parts.policy, "BAD_POLICY"),
    ...bad(parts.groups, "BAD_GROUPS"),
  ];
}

/** Small letters, digits, points and hyphens between them; null for anything else. */
function editionKeyTyped(text: string): string | null {
  if (text.length > LONGEST_READ) return null;
  const key = text.trim();
  return key.length <= LONGEST_KEY && KEY.test(key) ? key : null;
}

function surveyTyped(text: string): { readonly surveyId: string; readonly surveyVersion: string } | null {
  const [surveyId = "", surveyVersion = "", ...more] = text.slice(0, 200).split("@");
  return surveyId === "" || surveyVersion === "" || more.length > 0 ? null : { surveyId, surveyVersion };
}

function monthsTyped(text: string): number | null {
  const months = MONTHS.test(text) ? Number(text) : 0;
  return months >= RETENTION.least && months <= RETENTION.most ? months : null;
}

function isPolicy(text: string): text is PublicationPolicy {
  return PUBLICATION_POLICIES.some((one) => one === text);
}

/** Null when one is too long or stands twice, or when there are too many. Empty lines are none. */
function groupsTyped(text: string): readonly string[] | null {
  if (isLongerThan(text, LONGEST_READ)) return null;
  const typed = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  if (typed.length > MOST_GROUPS) return null;
  const groups = typed.flatMap((line) => oneLine(line, LONGEST_GROUP) ?? []);
  const once = new Set(groups.map((group) => group.toLowerCase()));
  return groups.length === typed.length && once.size === groups.length ? groups : null;
}
