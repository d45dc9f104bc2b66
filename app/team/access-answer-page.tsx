import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import styles from "../kit/people.module.css";
import { SummaryList } from "../kit/summary-list.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { AccessAnswerView, WaitingRequest } from "./access-queue.view.ts";
import { RoleField } from "./role-field.tsx";

const problems = {
  BAD_ROLE: { href: "#role-lead", key: "team.members.badRole" },
  ALREADY_MEMBER: { href: "#motif", key: "team.access.alreadyMember" },
  ALREADY_INVITED: { href: "#motif", key: "team.access.alreadyInvited" },
  FIRST_LEAD_INVITED: { href: "#role-lead", key: "team.members.firstLeadInvited" },
  TOO_MANY: { href: "#role-lead", key: "team.members.tooMany" },
  NO_REASON: { href: "#motif", key: "team.access.noReason" },
} as const satisfies Readonly<Record<string, { href: string; key: MessageKey }>>;

export type AnswerProblem = keyof typeof problems;
export interface AnswerRefusal {
  readonly problem: AnswerProblem;
  readonly values: { readonly role: string; readonly reason: string };
}

export function isAnswerProblem(reason: string): reason is AnswerProblem {
  return Object.hasOwn(problems, reason);
}

type AccessAnswerPageProps = AccessAnswerView & { readonly refused: AnswerRefusal | undefined };

/** One request for access: who asks, then to invite them or to refuse. Either is done once, and told by mail. */
export function AccessAnswerPage({ refused, ...page }: AccessAnswerPageProps) {
  const { t, locale } = useWords();
  const { request, invites, leads } = page;
  const { slug, name } = request.body;
  const errors =
    refused === undefined ? [] : [problems[refused.problem]].map(({ href, key }) => ({ href, text: t(key) }));
  const errorOf = (href: string) => errors.find((one) => one.href === href)?.text;
  return (
    <div className="flow">
      <ErrorSummary title={t("team.errors.title")} errors={errors} />
      <BackLink href={leads ? pathTo("team", { locale, slug }) : pathTo("access-queue", { locale })}>
        {t(leads ? "team.members.title" : "team.access.queue.title")}
      </BackLink>
      <div>
        <p className="caption">{name}</p>
        <h1>{t("team.access.answerTitle")}</h1>
      </div>
      <WhoAsks {...request} />
      <p>{t("team.access.unproved")}</p>
      {invites.length === 0 ? (
        <p>{t("team.access.teamAnswers")}</p>
      ) : (
        <InviteByRequest {...page} chosen={refused?.values.role} error={errorOf("#role-lead")} />
      )}
      <RefuseRequest request={request} value={refused?.values.reason ?? ""} error={errorOf("#motif")} />
    </div>
  );
}

function WhoAsks({ name, job, email, message, createdAt, times }: WaitingRequest) {
  const { t, date } = useWords();
  const when =
    times === 1 ? date(createdAt) : t("team.access.times", { count: times, date: date(createdAt) });
  const said = {
    id: "message",
    term: t("team.access.column.message"),
    value: <TypedText text={message} className="preserved" />,
  };
  return (
    <SummaryList
      rows={[
        { id: "who", term: t("team.access.column.who"), value: name },
        { id: "job", term: t("team.access.column.job"), value: <TypedText text={job} /> },
        {
          id: "email",
          term: t("team.members.email"),
          value: <span className={styles["address"]}>{email}</span>,
        },
        { id: "when", term: t("team.access.column.when"), value: when },
        ...(message === "" ? [] : [said]),
      ]}
    />
  );
}

interface InviteByRequestProps extends AccessAnswerView {
  /** As posted; undefined on a first visit. */
  readonly chosen: string | undefined;
  readonly error: string | undefined;
}

function InviteByRequest({ request, invites, leads, chosen, error }: InviteByRequestProps) {
  const { t, locale } = useWords();
  return (
    <section className="flow" aria-labelledby="inviter">
      <h2 id="inviter">{t("team.access.invite.title")}</h2>
      <form method="post" className="flow form-column" noValidate aria-labelledby="inviter">
        <input type="hidden" name="courriel" value={request.email} />
        <RoleField roles={invites} chosen={chosen} error={error} />
        <p>
          <Button name="intent" value="invite">
            {t("team.members.invite.submit")}
          </Button>
        </p>
      </form>
      {leads ? (
        <p>
          <a href={pathTo("team", { locale, slug: request.body.slug })}>{t("team.access.otherRole")}</a>
        </p>
      ) : null}
    </section>
  );
}

interface RefuseRequestProps {
  readonly request: WaitingRequest;
  readonly value: string;
  readonly error: string | undefined;
}

function RefuseRequest({ request, value, error }: RefuseRequestProps) {
  const { t } = useWords();
  return (
    <section className="flow" aria-labelledby="refuser">
      <h2 id="refuser">{t("team.access.refuse.title")}</h2>
      <form method="post" className="flow form-column" noValidate aria-labelledby="refuser">
        <input type="hidden" name="courriel" value={request.email} />
        <TextareaField
          id="motif"
          name="motif"
          label={t("team.access.refuse.label")}
          hint={t("team.access.refuse.hint")}
          error={error}
          defaultValue={value}
        />
        <p>
          <Button kind="secondary" name="intent" value="refuse">
            {t("team.access.refuse.submit")}
          </Button>
        </p>
      </form>
    </section>
  );
}
