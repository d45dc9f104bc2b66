import type { Block } from "../domain/publication/publication-scope.ts";
import type { MessageKey } from "../i18n/words.ts";

/** Problem -> the control that it is about, and what to do. */
const problems = {
  BAD_ADDRESS: { href: "#courriel", key: "publication.badAddress" },
  OWN_ADDRESS: { href: "#courriel", key: "publication.ownAddress" },
  NO_WHY: { href: "#pourquoi", key: "publication.noWhy" },
  UNDER_WAY: { href: "#portee", key: "publication.underWay" },
  NOT_FINALISED: { href: "#portee", key: "publication.finaliseFirst" },
  BAD_REASON: { href: "#motif", key: "publication.noReason" },
  CHANGED: { href: "#etapes", key: "publication.changed" },
} as const satisfies Readonly<Record<string, { readonly href: string; readonly key: MessageKey }>>;

export type PublicationProblem = keyof typeof problems;

/** What was sent, as it was typed. */
export interface PublicationRefusal {
  readonly problem: PublicationProblem;
  readonly values: {
    readonly email: string;
    readonly why: string;
    readonly reason: string;
    /** Of the mails to the official. */
    readonly language: string;
  };
  readonly scope: readonly Block[];
}

export function problemsOf(refusal: PublicationRefusal | undefined) {
  return refusal === undefined ? [] : [problems[refusal.problem]];
}

/** The sentence beside a control; undefined where nothing is wrong with it. */
export function problemAt(refusal: PublicationRefusal | undefined, href: string): MessageKey | undefined {
  return problemsOf(refusal).find((one) => one.href === href)?.key;
}
