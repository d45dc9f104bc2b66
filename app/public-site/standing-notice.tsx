import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import { changeSentences } from "../publication/change-sentences.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { latestPath, versionPath } from "./public-paths.ts";

/** On top: that this is a preview, or that a later version took the place of this one. */
export function StandingNotice(page: PublicPageView) {
  const { t } = useWords();
  const { standing } = page;
  if (standing.kind === "preview")
    return (
      <Notification tone="info" title={t("published.preview.title")}>
        <p>{t("published.preview")}</p>
      </Notification>
    );
  return <Newer {...page} />;
}

function Newer(page: PublicPageView) {
  const { t, date } = useWords();
  const { standing } = page;
  if (standing.kind === "preview" || standing.newer === null) return null;
  const { number, at } = standing.newer;
  return (
    <Notification tone="warning" title={t("published.newer.title")}>
      <p>
        {t("published.newer", { number, date: date(at) })}{" "}
        <a href={latestPath(page)}>{t("published.newer.link")}</a>
      </p>
    </Notification>
  );
}

/** Below the sentence that everybody comes for: what this version changes of the one before, and why. */
export function CorrectionNotice(page: PublicPageView) {
  const words = useWords();
  const { t, date } = words;
  const { standing } = page;
  if (standing.kind === "preview" || standing.corrects === null) return null;
  const { number, at, reason } = standing.corrects;
  const changes = changeSentences(standing.corrects.changes, page.content, words);
  return (
    <Notification tone="info" title={t("published.corrects.title", { date: date(standing.at) })}>
      {reason === "" ? null : (
        <p className="preserved">
          <TypedWithin text={reason} sentence={(said) => t("published.corrects.reason", { reason: said })} />
        </p>
      )}
      {changes.length === 0 ? null : (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={versionPath(page, number)}>{t("published.corrects.link", { number, date: date(at) })}</a>
      </p>
    </Notification>
  );
}
