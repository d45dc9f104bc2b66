import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { LeverChoices } from "./lever-choices.tsx";
import type { SeatLeversView } from "./lever-round.view.ts";
import { LeverTally } from "./lever-tally.tsx";

/** What came of picks that were refused. */
export interface SeatLeversSent {
  readonly code: "NONE" | "TOO_MANY" | "UNKNOWN" | "NOT_OPEN";
  /** Ids that were ticked. */
  readonly levers: readonly string[];
}
interface PageProps extends SeatLeversView {
  readonly sent: SeatLeversSent | undefined;
  /** What was picked is counted, just now. */
  readonly isCounted: boolean;
}

/** Where somebody who takes part picks levers; what the room picked stands here once it is counted. */
export function SeatLeversPage(page: PageProps) {
  const { t, locale } = useWords();
  const { sent, candidates } = page;
  const errors =
    sent === undefined
      ? []
      : [
          {
            href: candidates.length === 0 ? "#main" : "#choix",
            text: t(`workshops.pick.error.${sent.code}`),
          },
        ];
  return (
    <div className="flow form-column">
      {page.demonstration === null ? null : <DemoBanner>{page.demonstration}</DemoBanner>}
      <BackLink href={pathTo("seat", { locale, workshop: page.publicId })}>
        {t("workshops.pick.back")}
      </BackLink>
      <ErrorSummary title={t("workshops.errors.title", { count: errors.length })} errors={errors} />
      <p className="caption">
        <TypedText text={page.title} />
      </p>
      <h1>{t("workshops.pick.heading")}</h1>
      <Standing {...page} />
    </div>
  );
}

function Standing(page: PageProps) {
  const { t } = useWords();
  const { sent, candidates, round, isCounted } = page;
  if (candidates.length > 0)
    return (
      <>
        {isCounted && sent === undefined ? (
          <Notification tone="success" role="status">
            <p>{t("workshops.pick.counted")}</p>
          </Notification>
        ) : null}
        <Picks {...page} />
      </>
    );
  return round?.state === "revealed" ? (
    <LeverTally {...round} />
  ) : (
    <p className="lead">{t("workshops.pick.closed")}</p>
  );
}

function Picks({ candidates, own, sent }: PageProps) {
  const { t } = useWords();
  const ticked = sent?.levers ?? own;
  return (
    <form method="post" className="flow">
      <p className="lead">{t("workshops.pick.lead")}</p>
      <LeverChoices
        legend={t("workshops.pick.which")}
        levers={candidates}
        isTicked={(id) => ticked.includes(id)}
      />
      <p>
        <Button>{t(own.length === 0 ? "workshops.pick.submit" : "workshops.pick.again")}</Button>
      </p>
    </form>
  );
}
