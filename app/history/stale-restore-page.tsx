import { changedFields } from "../domain/answers/compare-answers.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import { useWords } from "../i18n/words-context.ts";
import { PageTop } from "../kit/page-top.tsx";
import { ChangeParts } from "./change-parts.tsx";
import { RestoreForm } from "./restore-form.tsx";
import type { StaleRestore } from "./stale-restore.view.ts";

interface StaleRestorePageProps {
  readonly body: BodyHeading;
  readonly stale: StaleRestore;
  /** Path and query of the history that it comes back to. */
  readonly history: string;
}

/** Someone changed the answer after the history was shown: both are shown, and the person is asked again. */
export function StaleRestorePage({ body, stale, history }: StaleRestorePageProps) {
  const { t } = useWords();
  const { sheet, now, older } = stale;
  return (
    <div className="flow form-column">
      <PageTop body={body} back={{ href: history, text: t("history.restore.back") }} />
      {/* biome-ignore lint/a11y/noAutofocus: the page is not the one that was asked for, and says so first */}
      <h1 tabIndex={-1} autoFocus>
        {t("history.restore.stale")}
      </h1>
      <p>{t("history.restore.staleLead")}</p>
      <h2>{sheet.words.question}</h2>
      <ChangeParts
        sheet={sheet}
        parts={changedFields(now, older)}
        sides={[
          { label: t("history.restore.now"), content: now },
          { label: t("history.restore.if"), content: older },
        ]}
      />
      <RestoreForm action={history} restore={stale} kind="primary">
        {t("history.restore.anyway")}
      </RestoreForm>
    </div>
  );
}
