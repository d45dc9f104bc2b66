import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";

/** What opening fixes, said before the button. */
export function OpenForm({ bodies, edition }: { readonly bodies: number; readonly edition: string }) {
  const { t, locale } = useWords();
  if (bodies === 0)
    return (
      <Notification tone="info">
        <p>
          {t("editions.open.noCohort")}{" "}
          <a href={pathTo("edition-cohort", { locale, edition })}>{t("editions.open.toCohort")}</a>
        </p>
      </Notification>
    );
  return (
    <form method="post" className="flow">
      <p>{t("editions.open.what", { count: bodies })}</p>
      <p>
        <Button name="intent" value="open">
          {t("editions.open.submit")}
        </Button>
      </p>
    </form>
  );
}
