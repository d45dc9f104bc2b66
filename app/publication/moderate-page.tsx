import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { ChangesSince } from "./changes-since.tsx";
import { HitsToRead } from "./hits-to-read.tsx";
import { ModerateDecision, ReasonField } from "./moderate-decision.tsx";
import type { ModerationView, OfficialDomain } from "./moderation.view.ts";
import { type ModerateRefused, moderationErrors } from "./moderation-problems.ts";
import styles from "./publication.module.css";
import { SignedDecisions } from "./signed-decisions.tsx";

export interface ModeratePageProps extends ModerationView {
  /** Of the very page that would be published. */
  readonly preview: string;
  readonly decisionHref: string;
}
/** One publication that was submitted: what to look at, then publish or return. */
export function ModeratePage({
  refused,
  ...page
}: ModeratePageProps & { readonly refused: ModerateRefused | undefined }) {
  const { t, date, locale } = useWords();
  const errors = moderationErrors(refused, t);
  return (
    <div className="flow form-column">
      <ErrorSummary title={t("publication.errors")} errors={errors} />
      <BackLink href={pathTo("moderation", { locale })}>{t("publication.moderation.title")}</BackLink>
      <p className="caption">
        {t("publication.consent.caption", { body: page.body.name, edition: page.edition })}
      </p>
      <h1>{t("publication.moderation.one")}</h1>
      {page.body.demonstration ? (
        <Notification tone="info">
          <p>{t("publication.moderation.fictional.what")}</p>
        </Notification>
      ) : null}
      <SummaryList
        rows={[
          {
            id: "official",
            term: t("publication.moderation.official"),
            value: `${page.official.name}, ${page.official.mandate}`,
          },
          ...typedRow("delegation", t("publication.moderation.delegation"), page.delegation),
          { id: "domain", term: t("publication.moderation.sentTo"), value: <SentTo {...page} /> },
          { id: "since", term: t("publication.moderation.since"), value: date(page.since) },
          {
            id: "scope",
            term: t("publication.moderation.scope"),
            value: ["scores" as const, ...page.scope]
              .map((block) => t(`publication.block.${block}.short`))
              .join(", "),
          },
          ...typedRow("why", t("publication.moderation.why"), page.why),
        ]}
      />
      <p>
        <a href={page.preview}>{t("publication.consent.preview")}</a>
      </p>
      <SignedDecisions
        decisions={page.decision === null ? [] : [{ ...page.decision, href: page.decisionHref }]}
      />
      {page.earlier === null ? null : <ChangesSince {...page} earlier={page.earlier} />}
      <h2>{t("publication.moderation.hits")}</h2>
      <p>{t("publication.moderation.judges")}</p>
      <HitsToRead {...page} />
      <WhatIsLeft {...page} refused={refused} />
    </div>
  );
}

/** None where nothing was typed. */
function typedRow(id: string, term: string, text: string) {
  return text === "" ? [] : [{ id, term, value: <TypedText text={text} className={styles["typed"]} /> }];
}

interface LeftProps extends ModeratePageProps {
  readonly refused: ModerateRefused | undefined;
}

function WhatIsLeft(page: LeftProps) {
  const { t } = useWords();
  if (page.isOwn)
    return (
      <Notification tone="info">
        <p id="decision">{t("publication.moderation.own")}</p>
      </Notification>
    );
  return page.isWaiting ? <ModerateDecision {...page} /> : <Over {...page} />;
}

/** The domain of an official's address, and nothing before its at sign. */
function SentTo({ sentTo }: Pick<ModerationView, "sentTo">) {
  const { t } = useWords();
  if (sentTo === null) return t("publication.moderation.sentTo.forgotten");
  return (
    <>
      <span className={styles["hash"]}>{sentTo.domain}</span>
      <br />
      <span className="muted small">{t(`publication.moderation.sentTo.${whose(sentTo)}`)}</span>
    </>
  );
}

function whose({ isOfTeam, isMember }: OfficialDomain) {
  if (isMember) return "member";
  return isOfTeam ? "ofTeam" : "notOfTeam";
}

/** Decided: what is online can be taken off. */
function Over({ online, refused }: LeftProps) {
  const { t } = useWords();
  if (online === null)
    return (
      <Notification tone="info">
        <p id="decision">{t("publication.moderation.over")}</p>
      </Notification>
    );
  return (
    <form id="decision" method="post" className="flow" noValidate>
      <h2>{t("publication.withdraw.title")}</h2>
      <p>{t("publication.withdraw.what")}</p>
      <input type="hidden" name="numero" value={online} />
      <ReasonField
        label={t("publication.withdraw.reason")}
        hint={t("publication.withdraw.hint")}
        refused={refused}
      />
      <Button kind="danger" name="intent" value="withdraw">
        {t("publication.withdraw.submit")}
      </Button>
    </form>
  );
}
