import { useWords } from "../i18n/words-context.ts";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { Board } from "./board.view.ts";

/** The way to the picks of levers, once whoever leads has opened them. */
export function SeatLeversLine({ board }: { readonly board: Board }) {
  const { t, locale } = useWords();
  if (board.levers === null) return null;
  const isOpen = board.levers.state === "open";
  return (
    <p className="form-column">
      <ButtonLink
        kind={isOpen ? "primary" : "secondary"}
        href={pathTo("seat-levers", { locale, workshop: board.publicId })}
      >
        {t(isOpen ? "board.levers.pick" : "board.levers.see")}
      </ButtonLink>
    </p>
  );
}
