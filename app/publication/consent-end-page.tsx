import type { ConsentChoice } from "../domain/publication/consent-form.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import type { ConsentEnd } from "./consent.view.ts";

const ends = {
  NO_LINK: "publication.consent.end.none",
  EXPIRED: "publication.consent.end.expired",
  ANSWERED: "publication.consent.end.answered",
  REPLACED: "publication.consent.end.replaced",
  CALLED_OFF: "publication.consent.end.calledOff",
  VOID: "publication.consent.end.void",
  JOINED: "publication.consent.end.joined",
  MODERATES: "publication.consent.end.moderates",
  OWN_TEAM: "publication.consent.end.ownTeam",
  all: "publication.consent.done.all",
  scores: "publication.consent.done.scores",
  refuse: "publication.consent.done.refuse",
} as const satisfies Readonly<Record<ConsentEnd | ConsentChoice, MessageKey>>;

/** In place of the question: it was answered, or cannot be. */
export function ConsentEndPage({ end }: { readonly end: ConsentEnd | ConsentChoice }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("publication.consent.title")}</h1>
      <p className="lead">{t(ends[end])}</p>
    </div>
  );
}
