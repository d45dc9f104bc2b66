import { LEAST_CANDIDATES } from "../domain/workshops/lever-round.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button, ButtonLink } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { LeverChoices } from "./lever-choices.tsx";
import type { LeverRoundView, ToldLeverRound } from "./lever-round.view.ts";
import { LeverTally } from "./lever-tally.tsx";

/** What came of a form that was refused. */
export interface LeverRoundSent {
  readonly code: "NOT_NOW" | "BAD_LEVERS";
  /** Ids that were ticked. */
  readonly levers: readonly string[];
}
type PageProps = LeverRoundView & { readonly sent: LeverRoundSent | undefined };

/** Where whoever leads lets the room pick levers, counts them and notes what it keeps. It may be shown on the wall. */
export function LeverRoundPage(page: PageProps) {
  const { t, locale } = useWords();
  const { sent, round } = page;
  const errors =
    sent === undefined
      ? []
      : [
          {
            href: "#choix",
            text: t(`workshops.levers.error.${sent.code}`),
          },
        ];
  return (
    <div className="flow">
      <PageTop
        body={page.body}
        back={{ href: pathTo("desk", { locale, workshop: page.publicId }), text: t("workshops.levers.back") }}
      />
      <ErrorSummary title={t("workshops.errors.title", { count: errors.length })} errors={errors} />
      <p className="caption">
        <TypedText text={page.title} />
      </p>
      <h1>{t("workshops.levers.heading")}</h1>
      <div className="flow">
        {round === null ? <Before {...page} /> : null}
        {round?.state === "open" ? <Picking {...page} /> : null}
        {round?.state === "revealed" ? <Counted {...page} round={round} /> : null}
      </div>
    </div>
  );
}

function Before({ isInRoom, offered, sent }: PageProps) {
  const { t } = useWords();
  if (offered.length < LEAST_CANDIDATES) return <p className="lead">{t("workshops.levers.none")}</p>;
  if (!isInRoom) return <p className="lead">{t("workshops.levers.notYet")}</p>;
  return (
    <form method="post" className="flow">
      <p className="lead">{t("workshops.levers.before")}</p>
      <LeverChoices
        legend={t("workshops.levers.candidates")}
        levers={offered}
        isTicked={(id) => sent === undefined || sent.levers.includes(id)}
      />
      <p>
        <Button name="intent" value="open">
          {t("workshops.levers.open")}
        </Button>
      </p>
    </form>
  );
}

/** How many, and nothing of what. */
function Picking({ picked, here }: PageProps) {
  const { t, number } = useWords();
  return (
    <>
      <p className="lead">{t("workshops.levers.picking", { picked: number(picked), here: number(here) })}</p>
      <p>{t("workshops.levers.pickingWhere")}</p>
      <form method="post">
        <Button name="intent" value="count">
          {t("workshops.levers.count")}
        </Button>
      </form>
      <p>
        <a href="?">{t("workshops.levers.refresh")}</a>
      </p>
    </>
  );
}

function Counted({
  round,
  proposed,
  isArchived,
  transfer,
  publicId,
}: PageProps & { readonly round: ToldLeverRound }) {
  const { t, locale } = useWords();
  const isKept = (id: string, kept: boolean) => kept || proposed.includes(id);
  return (
    <>
      <LeverTally {...round} />
      {isArchived ? null : (
        <form method="post" className="flow no-print">
          <Fieldset id="choix" legend={t("workshops.levers.keepWhich")}>
            {round.levers.map(({ id, title, isKept: kept }) => (
              <Choice
                key={id}
                type="checkbox"
                id={`levier-${id}`}
                name="levier"
                value={id}
                label={title}
                defaultChecked={isKept(id, kept)}
              />
            ))}
          </Fieldset>
          <p>
            <Button name="intent" value="keep">
              {t("workshops.levers.keep")}
            </Button>
          </p>
        </form>
      )}
      {transfer === null ? (
        <p>{t("workshops.levers.later")}</p>
      ) : (
        <p className="no-print">
          <ButtonLink kind="secondary" href={pathTo("transfer", { ...transfer, locale, workshop: publicId })}>
            {t("workshops.levers.toTransfer")}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
