import type { PublicationStanding } from "../domain/publication/publication-standing.ts";
import type { MessageKey } from "../i18n/words.ts";

/** What a lead of a finalised assessment does next on its page of publication. */
export const NEXT_ACTS = {
  none: "finalisation.publish",
  asked: "publication.next.asked",
  "in-moderation": "publication.next.follow",
  refused: "publication.next.again",
  "to-correct": "publication.next.correct",
  void: "publication.next.again",
  "lead-gone": "publication.next.again",
  published: "publication.next.manage",
  withdrawn: "publication.next.anew",
} as const satisfies Readonly<Record<PublicationStanding, MessageKey>>;
