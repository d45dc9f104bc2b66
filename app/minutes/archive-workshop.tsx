import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import type { MinutesView } from "./minutes.view.ts";

/** For whoever leads, at the end of the page: a workshop is put away for good. */
export function ArchiveWorkshop({ transfer, isArchived }: MinutesView) {
  const { t } = useWords();
  if (transfer === null) return null;
  if (isArchived) return <p className="no-print">{t("minutes.archive.done")}</p>;
  return (
    <div className="no-print">
      <Details summary={t("minutes.archive.title")}>
        <form method="post" className="flow" aria-label={t("minutes.archive.title")}>
          <p>{t("minutes.archive.what")}</p>
          <Button kind="secondary" name="intent" value="archive">
            {t("minutes.archive.do")}
          </Button>
        </form>
      </Details>
    </div>
  );
}
