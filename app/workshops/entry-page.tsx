import { MODES } from "../domain/workshops/workshop-mode.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { Details } from "../kit/details.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { EntryProblem, EntrySent, EntryView } from "./join.view.ts";
import styles from "./seat.module.css";

const PROBLEMS = {
  LOCKED: { href: "#fermee", key: "seat.entry.locked" },
  FULL: { href: "#entrer", key: "seat.entry.full" },
  BAD_NAME: { href: "#nom", key: "seat.entry.noName" },
  NO_SEAT: { href: "#place", key: "seat.entry.noSeat" },
  VOTE_OPEN: { href: "#revenir", key: "seat.entry.voteOpen" },
} as const satisfies Readonly<Record<EntryProblem, { href: string; key: MessageKey }>>;

interface EntryPageProps extends EntryView {
  readonly sent: EntrySent | undefined;
}

/** Somebody takes a seat, or their former one again, and reads before what will be kept of what they say. */
export function EntryPage(page: EntryPageProps) {
  const { body, title, sent } = page;
  const { t, locale } = useWords();
  const problem = sent && PROBLEMS[sent.problem];
  return (
    <div className="flow form-column">
      {body.demonstration === null ? null : <DemoBanner>{body.demonstration}</DemoBanner>}
      <ErrorSummary
        title={t("seat.errors.title")}
        errors={problem === undefined ? [] : [{ href: problem.href, text: t(problem.key) }]}
      />
      <p className="caption">{body.name}</p>
      <h1>{t("seat.entry.title")}</h1>
      <p className="lead">
        <TypedText text={title} />
      </p>
      {page.wayBack === null ? null : <WayBackForm wayBack={page.wayBack} />}
      {page.wayBack === null ? <JoinOrReturn {...page} /> : null}
      <p>
        <a href={pathTo("watch", { locale, workshop: page.publicId, code: page.roomCode })}>
          {t("seat.watch")}
        </a>
        <br />
        <span className="small muted">{t("seat.watch.what")}</span>
      </p>
    </div>
  );
}

function JoinOrReturn(page: EntryPageProps) {
  const { t } = useWords();
  return (
    <>
      {page.isLocked ? <LockedNotice /> : <JoinForm {...page} />}
      {MODES[page.mode].knowsSeat ? <ReturnForm {...page} /> : <p>{t("seat.entry.noReturn")}</p>}
    </>
  );
}

/** By its button: programs that look at links of messages would else use it up. */
function WayBackForm({ wayBack }: { readonly wayBack: string }) {
  const { t } = useWords();
  return (
    <form method="post" className="flow" aria-label={t("seat.return.submit")}>
      <p>{t("seat.wayBack.what")}</p>
      <input type="hidden" name="place" value={wayBack} />
      <p>
        <Button id="entrer" name="intent" value="return">
          {t("seat.return.submit")}
        </Button>
      </p>
    </form>
  );
}

function LockedNotice() {
  const { t } = useWords();
  return (
    <div id="fermee">
      <Notification tone="warning">
        <p>{t("seat.entry.locked")}</p>
      </Notification>
    </div>
  );
}

function JoinForm({ mode, namesKept, form, roles, sent }: EntryPageProps) {
  const { t } = useWords();
  return (
    <form method="post" className="flow" noValidate aria-label={t("seat.entry.title")}>
      <input type="hidden" name="form" value={form} />
      {MODES[mode].asksName ? <NameField isNamed={mode === "named"} sent={sent} /> : null}
      {roles.length === 0 ? null : <RoleField roles={roles} chosen={sent?.typed.role ?? ""} />}
      <Privacy mode={mode} namesKept={namesKept} />
      <p>
        <Button id="entrer">{t("seat.entry.submit")}</Button>
      </p>
    </form>
  );
}

function NameField({ isNamed, sent }: Pick<EntryPageProps, "sent"> & { readonly isNamed: boolean }) {
  const { t } = useWords();
  return (
    <TextField
      id="nom"
      name="nom"
      label={t(isNamed ? "seat.entry.name" : "seat.entry.pseudonym")}
      hint={t(isNamed ? "seat.entry.name.hint" : "seat.entry.pseudonym.hint")}
      error={sent?.problem === "BAD_NAME" ? t("seat.entry.noName") : undefined}
      defaultValue={sent?.typed.name ?? ""}
      autoComplete={isNamed ? "name" : "off"}
    />
  );
}

function RoleField({ roles, chosen }: Pick<EntryPageProps, "roles"> & { readonly chosen: string }) {
  const { t } = useWords();
  return (
    <SelectField
      id="role"
      name="role"
      label={t("seat.entry.role")}
      hint={t("seat.entry.role.hint")}
      defaultValue={chosen}
      options={[
        { value: "", label: t("seat.entry.role.none") },
        ...roles.map(({ id, label }) => ({ value: id, label })),
      ]}
    />
  );
}

/** What is kept, to the letter, and what no way of keeping it can promise. */
export function Privacy({ mode, namesKept }: Pick<EntryView, "mode" | "namesKept">) {
  const { t } = useWords();
  return (
    <div className={`flow ${styles["privacy"]}`}>
      <p>{mode === "named" ? t("seat.privacy.named", { count: namesKept }) : t(`seat.privacy.${mode}`)}</p>
      <p>{t("seat.privacy.few")}</p>
    </div>
  );
}

function ReturnForm({ sent }: Pick<EntryPageProps, "sent">) {
  const { t } = useWords();
  const isWrong = sent?.problem === "NO_SEAT";
  return (
    <Details summary={t("seat.return.summary")} open={isWrong}>
      <form method="post" className="flow" noValidate aria-label={t("seat.return.summary")}>
        <TextField
          id="place"
          name="place"
          label={t("seat.return.code")}
          hint={t("seat.return.code.hint")}
          error={isWrong ? t("seat.entry.noSeat") : undefined}
          defaultValue={sent?.seat ?? ""}
          className={styles["code"]}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <p>
          <Button kind="secondary" name="intent" value="return">
            {t("seat.return.submit")}
          </Button>
        </p>
      </form>
    </Details>
  );
}
