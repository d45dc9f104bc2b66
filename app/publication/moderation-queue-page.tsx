import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { ModerationQueueView, WaitingPublication } from "./moderation.view.ts";

export interface ModerationQueuePageProps extends ModerationQueueView {
  readonly notice: string | null;
}

const notices = {
  publiee: "publication.moderation.notice.published",
  renvoyee: "publication.moderation.notice.returned",
  retiree: "publication.moderation.notice.withdrawn",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What waits to be read before it goes online, the oldest first. */
export function ModerationQueuePage({ waiting, online, notice }: ModerationQueuePageProps) {
  const { t } = useWords();
  return (
    <div className="flow">
      {isNotice(notice) && (
        <Notification tone="success" role="status">
          <p>{t(notices[notice])}</p>
        </Notification>
      )}
      <h1>{t("publication.moderation.title")}</h1>
      <p className="lead">{t("publication.moderation.lead")}</p>
      {waiting.length === 0 ? (
        <p>{t("publication.moderation.none")}</p>
      ) : (
        <Listed caption={t("publication.moderation.caption", { count: waiting.length })} rows={waiting} />
      )}
      {online.length === 0 ? null : <Listed caption={t("publication.moderation.online")} rows={online} />}
    </div>
  );
}

interface ListedProps {
  readonly caption: string;
  readonly rows: readonly WaitingPublication[];
}

function Listed({ caption, rows }: ListedProps) {
  const { t, date, locale } = useWords();
  return (
    <StackedTable
      caption={caption}
      columns={[
        { id: "body", label: t("publication.moderation.body") },
        { id: "edition", label: t("publication.moderation.edition") },
        { id: "since", label: t("publication.moderation.since") },
        { id: "official", label: t("publication.moderation.official"), isLong: true },
      ]}
      rows={rows.map(({ publicId, body, edition, since, official, isOwn }) => ({
        id: publicId,
        cells: [
          <span key="read">
            <a href={pathTo("moderate", { locale, publication: publicId })}>{body.name}</a>
            {body.demonstration ? <Beside text={t("publication.moderation.fictional")} /> : null}
            {isOwn ? <Beside text={t("publication.moderation.otherReads")} /> : null}
          </span>,
          edition,
          date(since),
          `${official.name}, ${official.mandate}`,
        ],
      }))}
    />
  );
}

function Beside({ text }: { readonly text: string }) {
  return (
    <>
      <br />
      <span className="muted small">{text}</span>
    </>
  );
}

function isNotice(name: string | null): name is keyof typeof notices {
  return name !== null && Object.hasOwn(notices, name);
}
