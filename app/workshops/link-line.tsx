import { useWords } from "../i18n/words-context.ts";
import type { RoomLink } from "./follow-board.ts";

/** Whether a page follows its room by itself. Nothing before a script has begun to. */
export function LinkLine({ link }: { readonly link: RoomLink }) {
  const { t } = useWords();
  if (link === "waiting") return null;
  if (link === "live" || link === "asking") return <p className="small muted">{t("seat.look.live")}</p>;
  return (
    <p className="small" role="status">
      {link === "lost" ? (
        t("seat.look.lost")
      ) : (
        <>
          {t("workshops.look.gone")} <a href="?">{t("seat.seat.refresh")}</a>
        </>
      )}
    </p>
  );
}
