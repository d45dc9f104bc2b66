import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { AccountSession } from "./sessions.view.ts";

export function SessionList({ sessions }: { readonly sessions: readonly AccountSession[] }) {
  const { t, date, time } = useWords();
  return (
    <section className="flow">
      <h2>{t("account.page.sessions.title")}</h2>
      <p className="muted">{t("account.page.sessions.hint")}</p>
      <form method="post">
        <StackedTable
          caption={<span className="visually-hidden">{t("account.page.sessions.title")}</span>}
          columns={[
            { id: "device", label: t("account.page.sessions.device") },
            { id: "seen", label: t("account.page.sessions.seen") },
            { id: "action", label: t("account.page.sessions.action") },
          ]}
          rows={sessions.map(({ publicId, device, seenAt, isThis }) => ({
            id: publicId,
            cells: [
              isThis ? t("account.page.sessions.this", { device }) : device,
              `${date(seenAt)} ${time(seenAt)}`,
              <Close key="close" publicId={publicId} device={device} />,
            ],
          }))}
        />
      </form>
    </section>
  );
}

function Close({ publicId, device }: Pick<AccountSession, "publicId" | "device">) {
  const { t } = useWords();
  return (
    <>
      <Button kind="link" name="session" value={publicId} aria-describedby={`session-${publicId}`}>
        {t("account.page.sessions.close")}
      </Button>
      <span id={`session-${publicId}`} hidden>
        {device}
      </span>
    </>
  );
}
