import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import type { TransferLever, TransferPageProps, TransferSent } from "./transfer.view.ts";

/** Name of what is ticked. */
export const LEVER = "levier";

interface KeptLeversProps {
  readonly page: TransferPageProps;
  readonly sent: TransferSent | undefined;
  /** Else they are there to be read. */
  readonly isOpen: boolean;
}

/** The levers that the room kept: what is ticked comes on the roadmap. Nothing where it kept none. */
export function KeptLevers({ page: { levers }, sent, isOpen }: KeptLeversProps) {
  const { t } = useWords();
  const [ready, there] = [
    levers.filter(({ isRetained }) => !isRetained),
    levers.filter((one) => one.isRetained),
  ];
  if (levers.length === 0) return null;
  return (
    <>
      {ready.length > 0 && isOpen ? (
        <Fieldset id="leviers" legend={t("minutes.levers.legend")}>
          {ready.map((lever) => (
            <Choice
              key={lever.id}
              type="checkbox"
              id={`levier-${lever.id}`}
              name={LEVER}
              value={lever.id}
              label={lever.title}
              hint={t("minutes.levers.picks", countsOf(lever))}
              defaultChecked={sent === undefined || sent.levers.includes(lever.id)}
            />
          ))}
        </Fieldset>
      ) : null}
      {ready.length > 0 && !isOpen ? <Names title={t("minutes.levers.legend")} levers={ready} /> : null}
      {there.length > 0 ? <Names title={t("minutes.levers.there")} levers={there} /> : null}
    </>
  );
}

function Names({ title, levers }: { readonly title: string; readonly levers: readonly TransferLever[] }) {
  const { t } = useWords();
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {levers.map((lever) => (
          <li key={lever.id}>
            {lever.title} <span className="muted">{t("minutes.levers.picks", countsOf(lever))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function countsOf({ picks, voters }: TransferLever) {
  return { picks, voters };
}
