import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";

/** Behind a fold: nobody leaves by a slip of their thumb. */
export function LeaveForm() {
  const { t } = useWords();
  return (
    <Details summary={t("seat.leave")}>
      <form method="post" className="flow" aria-label={t("seat.leave")}>
        <p>{t("seat.leave.what")}</p>
        <Button kind="secondary" name="intent" value="leave">
          {t("seat.leave.submit")}
        </Button>
      </form>
    </Details>
  );
}
