// The published page of a body, for somebody without an account, on a phone, without script. The preview before consent and
// before moderation is this very component.
import { useWords } from "../i18n/words-context.ts";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { ForResidents } from "./for-residents.tsx";
import { Provenance } from "./provenance.tsx";
import { PublicBeside } from "./public-beside.tsx";
import { PublicDataset } from "./public-dataset.tsx";
import { PublicHighlights } from "./public-highlights.tsx";
import { PublicLevers } from "./public-levers.tsx";
import type { PublicPageView } from "./public-page.view.ts";
import { latestPath, versionPath } from "./public-paths.ts";
import { PublicProfile } from "./public-profile.tsx";
import { boundsSentence, coverageSentence, publicSentence } from "./public-sentences.ts";
import styles from "./public-site.module.css";
import { PublicTargets } from "./public-targets.tsx";
import { ReadOn } from "./read-on.tsx";
import { Replies } from "./replies.tsx";
import { CorrectionNotice, StandingNotice } from "./standing-notice.tsx";
import { TakeAway } from "./take-away.tsx";

export function PublicPage(page: PublicPageView) {
  const words = useWords();
  const { t } = words;
  const { content, standing } = page;
  const { origin = "" } = usePageContext();
  return (
    <article className="flow">
      <OnPaper {...page} />
      {content.body.isDemonstration ? <DemoBanner>{content.texts.sentences.demonstration}</DemoBanner> : null}
      <StandingNotice {...page} />
      <div>
        <p className="caption">{captionOf(page, words.t)}</p>
        <h1>{content.body.name}</h1>
      </div>
      <Opening {...page} />
      <Ways {...page} />
      <CorrectionNotice {...page} />
      <ForResidents {...page} />
      <PublicProfile {...page} />
      <PublicHighlights {...page} />
      <PublicTargets {...page} />
      <PublicLevers {...page} />
      <PublicBeside {...page} />
      <Replies {...page} />
      <ReadOn {...page} />
      <TakeAway {...page} />
      <Provenance {...page} />
      {standing.kind === "published" ? (
        <PrintFooter
          url={origin + (standing.isLatest ? latestPath(page) : versionPath(page, standing.number))}
          fingerprint={content.hash.slice(0, 16)}
        />
      ) : null}
      <PublicDataset {...page} />
      <p className="visually-hidden">{t("published.end")}</p>
    </article>
  );
}

function captionOf({ content, standing }: PublicPageView, t: ReturnType<typeof useWords>["t"]): string {
  return standing.kind === "preview"
    ? t("published.caption.preview", { edition: content.edition })
    : t("published.caption", { edition: content.edition, number: standing.number });
}

function OnPaper({ content, standing }: PublicPageView) {
  const { t, date } = useWords();
  const status =
    standing.kind === "preview"
      ? t("published.paper.preview")
      : t("published.paper", { date: date(standing.at), number: standing.number });
  return (
    <PrintHeader
      territory={content.body.name}
      edition={t("kit.edition", { edition: content.edition })}
      status={status}
    />
  );
}

/** Those who have read enough are led past the rest. */
function Ways({ standing }: PublicPageView) {
  const { t } = useWords();
  if (standing.kind === "preview") return null;
  return (
    <nav className="no-print" aria-label={t("published.ways")}>
      <ul className={styles["ways"]}>
        <li>
          <a href="#lire-aussi">{t("published.readOn.title")}</a>
        </li>
        <li>
          <a href="#reutiliser">{t("published.takeAway.title")}</a>
        </li>
      </ul>
    </nav>
  );
}

/** The one sentence that has to be enough, what its level means, and how far to trust it. */
function Opening({ content }: PublicPageView) {
  const words = useWords();
  const { t } = words;
  const { opening } = content.summary;
  const names = surveyNames(content.model, content.texts);
  const level = opening.kind === "level" || opening.kind === "capped" ? opening.level : null;
  const trust = [boundsSentence(content, words), coverageSentence(content, words)];
  return (
    <>
      <p className={styles["opening"]}>{publicSentence(content, words)}</p>
      {level === null ? null : (
        <p>{t("published.level.means", { level: names.level(level), meaning: names.levelMeaning(level) })}</p>
      )}
      <p className={styles["label"]}>
        <strong>{t("published.declared")}</strong> {t("published.declared.means")}{" "}
        {trust.filter((text) => text !== null).join(" ")}
      </p>
    </>
  );
}
