import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import styles from "../kit/people.module.css";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { QueuedRequest, WaitingRequest } from "./access-queue.view.ts";

interface RequestTableProps {
  readonly caption: string;
  /** Of one body, or of all with who answers there. */
  readonly requests: readonly WaitingRequest[] | readonly QueuedRequest[];
}

/** Who asks, for what, since when, and the way to the answer. */
export function RequestTable({ caption, requests }: RequestTableProps) {
  const { t, date } = useWords();
  const ofAll = requests.some((one) => "hasLead" in one);
  return (
    <StackedTable
      caption={caption}
      columns={[
        { id: "who", label: t("team.access.column.who"), isTyped: true },
        { id: "job", label: t("team.access.column.job"), isTyped: true },
        ...(ofAll ? [{ id: "body", label: t("team.admin.column.body") }] : []),
        { id: "when", label: t("team.access.column.when") },
        { id: "answer", label: t("team.access.column.answer") },
      ]}
      rows={requests.map((one) => ({
        id: one.publicId,
        cells: [
          <Who key="who" {...one} />,
          one.job,
          ...("hasLead" in one ? [<ForBody key="body" {...one} />] : []),
          one.times === 1
            ? date(one.createdAt)
            : t("team.access.times", { count: one.times, date: date(one.createdAt) }),
          <AnswerLink key="answer" {...one} />,
        ],
      }))}
    />
  );
}

function Who({ name, email }: WaitingRequest) {
  return (
    <>
      {name}
      <br />
      <span className={styles["address"]}>{email}</span>
    </>
  );
}

function ForBody({ body, hasLead }: QueuedRequest) {
  const { t } = useWords();
  return (
    <>
      {body.name}
      <br />
      <span className="muted">{t(hasLead ? "team.access.hasLead" : "team.access.noLead")}</span>
    </>
  );
}

function AnswerLink({ body, publicId, name }: WaitingRequest) {
  const { t, locale } = useWords();
  return (
    <a href={pathTo("access-answer", { locale, slug: body.slug, request: publicId })}>
      {t("team.access.answer")}
      <span className="visually-hidden"> ({name})</span>
    </a>
  );
}
