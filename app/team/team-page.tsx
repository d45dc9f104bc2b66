import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { AnsweredNotice } from "./answered-notice.tsx";
import { InviteForm, type InviteValues } from "./invite-form.tsx";
import { LostInvitations } from "./lost-invitations.tsx";
import { MemberTable } from "./member-table.tsx";
import { RequestTable } from "./request-table.tsx";
import type { TeamView } from "./team.view.ts";
import { WaitingInvitations } from "./waiting-invitations.tsx";

const problems = {
  BAD_ADDRESS: { href: "#courriel", key: "team.members.badEmail" },
  ALREADY_MEMBER: { href: "#courriel", key: "team.members.alreadyMember" },
  ALREADY_INVITED: { href: "#courriel", key: "team.members.alreadyInvited" },
  FIRST_LEAD_INVITED: { href: "#invitations", key: "team.members.firstLeadInvited" },
  BAD_COMMUNE: { href: "#commune", key: "team.members.badCommune" },
  BAD_DAYS: { href: "#duree", key: "team.members.badDays" },
  BAD_ROLE: { href: "#role-lead", key: "team.members.badRole" },
  TOO_MANY: { href: "#invitations", key: "team.members.tooMany" },
  LAST_LEAD: { href: "#membres", key: "team.members.lastLead" },
} as const satisfies Readonly<Record<string, { href: string; key: MessageKey }>>;

export type TeamProblem = keyof typeof problems;
/** `notice`: what a form of the page has done, by its name in the address. */
export interface TeamPageProps extends TeamView {
  readonly notice: string | null;
}
export interface TeamRefusal {
  readonly problem: TeamProblem;
  readonly values: InviteValues;
}

const notices = {
  invite: "team.members.invited",
  fait: "team.members.done",
} as const satisfies Readonly<Record<string, MessageKey>>;

export function TeamPage({
  refusal,
  ...page
}: TeamPageProps & { readonly refusal: TeamRefusal | undefined }) {
  const { t, locale } = useWords();
  const { body, invites, notice } = page;
  const problem = refusal === undefined ? null : problems[refusal.problem];
  const errors = problem === null ? [] : [{ href: problem.href, text: t(problem.key) }];
  const errorOf = (href: string) => errors.find((error) => error.href === href)?.text;
  return (
    <div className="flow">
      <ErrorSummary title={t("team.errors.title")} errors={errors} />
      {isNotice(notice) ? (
        <Notification tone="success" role="status">
          <p>{t(notices[notice])}</p>
        </Notification>
      ) : null}
      <AnsweredNotice name={notice} />
      {body.demonstration ? <DemoBanner>{t("kit.fictional")}</DemoBanner> : null}
      <BackLink href={pathTo("body", { locale, slug: body.slug })}>{body.name}</BackLink>
      <h1>{t("team.members.title")}</h1>
      {page.requests.length === 0 ? null : (
        <div id="demandes">
          <RequestTable
            caption={t("team.access.queue.caption", { count: page.requests.length })}
            requests={page.requests}
          />
        </div>
      )}
      <div id="membres">
        <MemberTable {...page} />
      </div>
      {invites.length === 0 ? null : (
        <>
          <InviteForm {...page} values={refusal?.values} errorOf={errorOf} />
          <div id="invitations">
            <WaitingInvitations {...page} />
          </div>
          <LostInvitations {...page} />
        </>
      )}
    </div>
  );
}

function isNotice(name: string | null): name is keyof typeof notices {
  return name !== null && Object.hasOwn(notices, name);
}
