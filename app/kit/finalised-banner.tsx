import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "./actions.tsx";
import { type AssessmentAddress, finalisePath, versionPath } from "./assessment-paths.ts";
import { markSentence } from "./mark-sentence.ts";
import { Notification } from "./notification.tsx";

interface FinalisedBannerProps {
  /** Null for a reader to whom the version is not open. */
  readonly address: AssessmentAddress | null;
  /** Null while people work on the assessment: then there is nothing to say. */
  readonly mark: FinalisedMark | null;
  readonly mayReopen?: boolean | undefined;
}

/** Says on every page of a finalised assessment why nothing can be changed, and where the version is. */
export function FinalisedBanner({ address, mark, mayReopen = false }: FinalisedBannerProps) {
  const words = useWords();
  const { t } = words;
  if (mark === null) return null;
  return (
    <Notification tone="info" title={t("kit.banner.title")}>
      <p>
        {markSentence(mark, words)} {t("kit.banner.text")}
      </p>
      {address === null ? null : (
        <Actions>
          <a href={versionPath(address, mark.version)}>{t("kit.banner.read")}</a>
          {mayReopen ? <a href={finalisePath(address)}>{t("kit.banner.reopen")}</a> : null}
        </Actions>
      )}
    </Notification>
  );
}
