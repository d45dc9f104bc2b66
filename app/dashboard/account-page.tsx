import { SessionList } from "../account/session-list.tsx";
import { MyTasks } from "../assignments/my-tasks.tsx";
import { TaskNotice } from "../assignments/task-notice.tsx";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TextField } from "../kit/text-field.tsx";
import type { AccountBody, AccountView } from "./account.view.ts";

export interface AccountPageProps extends AccountView {
  readonly notice: string | null;
}

const notices = {
  nom: "account.page.name.saved",
  session: "account.page.closed",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** `refused`: a name that could not be used, as it was typed. */
export function AccountPage({
  refused,
  ...page
}: AccountPageProps & { readonly refused: string | undefined }) {
  const { t, locale } = useWords();
  const { account, notice } = page;
  return (
    <div className="flow">
      <ErrorSummary
        title={t("team.errors.title")}
        errors={refused === undefined ? [] : [{ href: "#nom", text: t("team.invitation.badName") }]}
      />
      {isNotice(notice) ? (
        <Notification tone="success" role="status">
          <p>{t(notices[notice])}</p>
        </Notification>
      ) : null}
      <TaskNotice name={notice} />
      <h1>{t("account.page.title")}</h1>
      <p>{t("account.page.who", { email: account.email })}</p>
      <MyTasks tasks={page.tasks} back={pathTo("account", { locale })} />
      <Bodies {...page} />
      <NameForm name={account.name} refused={refused} />
      <SessionList sessions={page.sessions} />
      <p>
        <a href={pathTo("personal-data", { locale })}>{t("account.page.data")}</a>
      </p>
      <form method="post" action={pathTo("sign-out", { locale })}>
        <Button kind="secondary">{t("account.page.signOut")}</Button>
      </form>
    </div>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly refused: string | undefined;
}

function NameForm({ name, refused }: NameFormProps) {
  const { t } = useWords();
  return (
    <section className="flow">
      <h2>{t("account.page.name.title")}</h2>
      <form method="post" className="flow form-column" noValidate>
        <TextField
          id="nom"
          name="nom"
          label={t("account.page.name.label")}
          hint={t("account.page.name.hint")}
          error={refused === undefined ? undefined : t("team.invitation.badName")}
          defaultValue={refused ?? name}
          autoComplete="name"
        />
        <p>
          <Button kind="secondary" name="intent" value="name">
            {t("account.page.name.save")}
          </Button>
        </p>
      </form>
    </section>
  );
}

function isNotice(name: string | null): name is keyof typeof notices {
  return name !== null && Object.hasOwn(notices, name);
}

function Bodies({ bodies, seesStatus, leadsWorkshops, toModerate }: AccountView) {
  const { t, locale } = useWords();
  return (
    <>
      <h2>{t("account.page.bodies.title")}</h2>
      {bodies.length === 0 ? <p>{t("account.page.bodies.none")}</p> : null}
      <ul>
        {bodies.map((one) => (
          <li key={`${one.body.slug} ${one.edition}`}>
            <BodyLink {...one} />
          </li>
        ))}
      </ul>
      {leadsWorkshops ? (
        <p>
          <a href={pathTo("missions", { locale })}>{t("account.page.missions")}</a>
        </p>
      ) : null}
      {seesStatus ? (
        <p>
          <a href={pathTo("admin", { locale })}>{t("account.page.admin")}</a>
        </p>
      ) : null}
      {toModerate === null ? null : (
        <p>
          <a href={pathTo("moderation", { locale })}>
            {toModerate === 0
              ? t("publication.moderation.linkNone")
              : t("publication.moderation.link", { count: toModerate })}
          </a>
        </p>
      )}
    </>
  );
}

function BodyLink({ body, role, expiresAt, edition }: AccountBody) {
  const { t, locale, date } = useWords();
  const home = pathTo("body", { locale, slug: body.slug });
  if (edition !== null)
    return (
      <a href={pathTo("hub", { locale, slug: body.slug, edition })}>
        {t("account.page.bodies.trial", { name: body.name, edition })}
      </a>
    );
  return (
    <>
      <a href={home}>{body.name}</a>, {t(`team.roles.${role}`)}
      {expiresAt === null ? null : `, ${t("account.page.bodies.expires", { date: date(expiresAt) })}`}
    </>
  );
}
