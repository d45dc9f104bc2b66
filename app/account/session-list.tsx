import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import type { AccountSession } from "./sessions.view.ts";

export function SessionList({ sessions }: { readonly sessions: readonly AccountSession[] }) {
  const { t, date, time } = useWords();
  return (
    <section className="flow">
      <h2>{t("account.page.sessions.title")}</h2>
      <p className="muted">{t("account.page.sessions.hint")}</p>
      <form method="post">
        <table>
          <caption className="visually-hidden">{t("account.page.sessions.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("account.page.sessions.device")}</th>
              <th scope="col">{t("account.page.sessions.seen")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ publicId, device, seenAt, isThis }) => (
              <tr key={publicId}>
                <th scope="row">{isThis ? t("account.page.sessions.this", { device }) : device}</th>
                <td>
                  {date(seenAt)} {time(seenAt)}
                </td>
                <td>
                  <Button
                    kind="link"
                    name="session"
                    value={publicId}
                    aria-describedby={`session-${publicId}`}
                  >
                    {t("account.page.sessions.close")}
                  </Button>
                  <span id={`session-${publicId}`} hidden>
                    {device}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </form>
    </section>
  );
}
