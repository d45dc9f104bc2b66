import type { Check } from "../domain/publication/moderation-checks.ts";
import type { MessageKey, Words } from "../i18n/words.ts";

/** Problem -> the control that it is about, and what to do. */
const problems = {
  CHANGED: { href: "#decision", key: "publication.moderation.changed" },
  OFFICIAL_JOINED: { href: "#motif", key: "publication.moderation.officialJoined" },
  OWN_BODY: { href: "#decision", key: "publication.moderation.ownBody" },
  NOT_CHECKED: { href: "#lu-personal", key: "publication.moderation.notChecked" },
  BAD_REASON: { href: "#motif", key: "publication.noReason" },
} as const satisfies Readonly<Record<string, { readonly href: string; readonly key: MessageKey }>>;

type ModerationProblem = keyof typeof problems;

/** What was sent, as it was typed and ticked. */
export interface ModerateRefused {
  readonly problem: ModerationProblem;
  readonly reason: string;
  readonly checks: readonly Check[];
}

export function moderationErrors(refused: ModerateRefused | undefined, t: Words["t"]) {
  if (refused === undefined) return [];
  const { href, key } = problems[refused.problem];
  return [{ href, text: t(key) }];
}
