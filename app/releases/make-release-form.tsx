import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import type { ReleasesView } from "./releases.view.ts";

export const MAKE_FORM = "nouveau-releve";

/** Makes the next one, or says why it waits. */
export function MakeRelease({ whyNot, releases }: Pick<ReleasesView, "whyNot" | "releases">) {
  const { t } = useWords();
  if (whyNot !== null)
    return (
      <div id={MAKE_FORM}>
        <Notification tone="info">
          <p>{t(`releases.why.${whyNot}`)}</p>
        </Notification>
      </div>
    );
  return (
    <form method="post" id={MAKE_FORM} className="flow">
      <p>{t(releases.length === 0 ? "releases.make.first" : "releases.make.what")}</p>
      <p>
        <Button name="intent" value="make">
          {t("releases.make.submit", { number: releases.length + 1 })}
        </Button>
      </p>
    </form>
  );
}
