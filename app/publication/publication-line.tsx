import type { PublicationStanding } from "../domain/publication/publication-standing.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, publicationPath } from "../kit/assessment-paths.ts";
import { pathTo } from "../kit/path-to.ts";
import { TypedWithin } from "../kit/typed-within.tsx";
import type { PublicationStatus } from "./publication-status.view.ts";

const SENTENCES = {
  asked: "publication.status.asked",
  "in-moderation": "publication.status.inModeration",
  refused: "publication.status.refused",
  "to-correct": "publication.status.toCorrect",
  void: "publication.status.void",
  "lead-gone": "publication.status.leadGone",
  published: "publication.status.published",
  withdrawn: "publication.status.withdrawn",
} as const satisfies Readonly<Record<Exclude<PublicationStanding, "none">, MessageKey>>;

interface PublicationLineProps {
  readonly status: PublicationStatus;
  readonly address: AssessmentAddress;
  /** Leads to the page of publication; left out where a button beside it does. */
  readonly hasLink: boolean;
  /** Said of its links to who hears them alone, where several stand on a page. */
  readonly of?: string;
}

/** Where the publication stands, in a sentence; nothing where nothing was asked and nothing was online. */
export function PublicationLine({ status, address, hasLink, of }: PublicationLineProps) {
  const { t } = useWords();
  if (status.standing === "none") return null;
  const hidden = of === undefined ? null : <span className="visually-hidden"> {of}</span>;
  return (
    <p>
      <Sentence {...status} standing={status.standing} />
      {status.online !== null && (
        <>
          {" "}
          <a href={pathTo("public-page", { ...address })}>
            {t("publication.online.page")}
            {hidden}
          </a>
        </>
      )}
      {hasLink && (
        <>
          {status.online === null ? " " : " · "}
          <a href={publicationPath(address)}>
            {t("publication.status.follow")}
            {hidden}
          </a>
        </>
      )}
    </p>
  );
}

interface SentenceProps extends PublicationStatus {
  readonly standing: keyof typeof SENTENCES;
}

function Sentence({ standing, at, reason, online }: SentenceProps) {
  const { t, date } = useWords();
  const values = { date: at === null ? "" : date(at), number: online ?? 0 };
  const stays =
    online !== null && standing !== "published" ? ` ${t("publication.status.stays", values)}` : "";
  if (reason === "") return t(SENTENCES[standing], values) + stays;
  return (
    <>
      {t(SENTENCES[standing], values)}{" "}
      <TypedWithin text={reason} sentence={(said) => t("publication.status.reason", { reason: said })} />
      {stays}
    </>
  );
}
