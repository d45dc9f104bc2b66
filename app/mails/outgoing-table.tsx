import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import styles from "../kit/people.module.css";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { OutgoingMail } from "./outgoing.view.ts";

interface OutgoingTableProps {
  readonly caption: string;
  /** One at least. */
  readonly mails: readonly OutgoingMail[];
}

export function OutgoingTable({ caption, mails }: OutgoingTableProps) {
  const words = useWords();
  const { t } = words;
  return (
    <StackedTable
      caption={caption}
      columns={[
        { id: "kind", label: t("mails.column.kind") },
        { id: "to", label: t("mails.column.to") },
        { id: "since", label: t("mails.column.since") },
        { id: "why", label: t("mails.column.why") },
        { id: "do", label: t("mails.column.do") },
      ]}
      rows={mails.map((mail) => ({
        id: mail.publicId,
        cells: [
          t(`mails.kind.${mail.kind}`),
          <span key="to" className={styles["address"]}>
            {mail.address}
          </span>,
          momentText(mail.createdAt, words),
          whyText(mail, words),
          <Change key="do" {...mail} />,
        ],
      }))}
    />
  );
}

function momentText(at: Date, { t, date, time }: Words): string {
  return t("mails.moment", { date: date(at), time: time(at) });
}

function whyText({ failure, attempts, nextAt }: OutgoingMail, words: Words): string {
  const { t } = words;
  if (failure === null) return t("mails.why.new");
  const reply = failure.reply === null ? "" : ` (${failure.reply})`;
  const next = nextAt === null ? [] : [t("mails.why.next", { at: momentText(nextAt, words) })];
  return [
    `${t(`mails.why.${failure.kind}`)}${reply}`,
    t("mails.why.attempts", { count: attempts }),
    ...next,
  ].join(" · ");
}

function Change({ publicId, address, mayRetry }: OutgoingMail) {
  const { t } = useWords();
  return (
    <form method="post">
      <input type="hidden" name="courriel" value={publicId} />
      {mayRetry ? (
        <Button kind="link" name="intent" value="retry">
          {t("mails.retry")}
          <span className="visually-hidden"> ({address})</span>
        </Button>
      ) : null}{" "}
      <Button kind="link" name="intent" value="drop">
        {t("mails.drop")}
        <span className="visually-hidden"> ({address})</span>
      </Button>
    </form>
  );
}
