import { EditionHead } from "../editions/edition-head.tsx";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { DoneNotice, type Notices } from "../kit/done-notice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { ReleasedFigures } from "./released-figures.tsx";
import styles from "./releases.module.css";
import type { NoRelease, ReleasesView } from "./releases.view.ts";

export interface ReleasesPageProps extends ReleasesView {
  /** What was just done. */
  readonly notice: string | null;
}

const NOTICES: Notices = { fait: { key: "releases.made", tone: "success" } };
const FORM = "nouveau-releve";

/** What an edition has told about itself, and whether it may tell more. */
export function ReleasesPage({
  problem,
  notice,
  ...page
}: ReleasesPageProps & { readonly problem: NoRelease | undefined }) {
  const { t } = useWords();
  const { head, releases, names } = page;
  const [newest] = releases;
  const errors = problem === undefined ? [] : [{ href: `#${FORM}`, text: t(`releases.why.${problem}`) }];
  return (
    <div className="flow">
      <ErrorSummary title={t("releases.errors")} errors={errors} />
      <EditionHead head={head} page="edition-releases" />
      <h1>{t("releases.title")}</h1>
      <p className="lead">{t("releases.lead")}</p>
      <DoneNotice name={notice} notices={NOTICES} />
      <MakeRelease {...page} />
      {newest === undefined ? <p>{t("releases.none")}</p> : <ReleasedFigures newest={newest} names={names} />}
      {newest === undefined ? null : <AllReleases releases={releases} />}
    </div>
  );
}

function MakeRelease({ whyNot, releases }: Pick<ReleasesView, "whyNot" | "releases">) {
  const { t } = useWords();
  if (whyNot !== null)
    return (
      <div id={FORM}>
        <Notification tone="info">
          <p>{t(`releases.why.${whyNot}`)}</p>
        </Notification>
      </div>
    );
  return (
    <form method="post" id={FORM} className="flow">
      <p>{t("releases.make.what")}</p>
      <p>
        <Button>{t("releases.make.submit", { number: releases.length + 1 })}</Button>
      </p>
    </form>
  );
}

function AllReleases({ releases }: Pick<ReleasesView, "releases">) {
  const { t, date } = useWords();
  return (
    <StackedTable
      caption={t("releases.all")}
      columns={[
        { id: "number", label: t("releases.column.number") },
        { id: "date", label: t("releases.column.date") },
        { id: "bodies", label: t("releases.column.finalised"), align: "end" },
        { id: "anew", label: t("releases.column.anew"), align: "end" },
        { id: "hash", label: t("releases.column.hash"), isLong: true },
      ]}
      rows={releases.map(({ number, releasedAt, hash, release }) => ({
        id: `${number}`,
        cells: [
          t("releases.number", { number }),
          date(releasedAt),
          release.finalised,
          Object.values(release.dimensions).filter(({ since }) => since === number).length,
          <code key="hash" className={styles["hash"]}>
            {hash}
          </code>,
        ],
      }))}
    />
  );
}
