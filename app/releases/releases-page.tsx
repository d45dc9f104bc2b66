import { EditionHead } from "../editions/edition-head.tsx";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { DoneNotice, type Notices } from "../kit/done-notice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { whoText } from "../kit/who-text.ts";
import { MAKE_FORM, MakeRelease } from "./make-release-form.tsx";
import { ReleasedFigures } from "./released-figures.tsx";
import styles from "./releases.module.css";
import type { ListedRelease, ReleaseProblem, ReleasesView } from "./releases.view.ts";
import { ShowReleases, showId } from "./show-release-forms.tsx";

export interface ReleasesPageProps extends ReleasesView {
  /** What was just done. */
  readonly notice: string | null;
}

const NOTICES: Notices = {
  fait: { key: "releases.made", tone: "success" },
  public: { key: "releases.shown", tone: "success" },
};

/** What an edition has told about itself, whether it may tell more, and what of it everybody reads. */
export function ReleasesPage({
  problem,
  notice,
  ...page
}: ReleasesPageProps & { readonly problem: ReleaseProblem | undefined }) {
  const words = useWords();
  const { t } = words;
  const { head, releases } = page;
  const errors = problem === undefined ? [] : [errorOf(problem, words)];
  return (
    <div className="flow">
      <ErrorSummary title={t(`releases.errors.${problem?.of ?? "making"}`)} errors={errors} />
      <EditionHead head={head} page="edition-releases" />
      <h1>{t("releases.title")}</h1>
      <p className="lead">{t("releases.lead")}</p>
      <DoneNotice name={problem === undefined ? notice : null} notices={NOTICES} />
      <MakeRelease {...page} />
      <ShowReleases {...page} problem={problem} />
      {releases.length === 0 ? <p>{t("releases.none")}</p> : <Newest {...page} />}
      {releases.length === 0 ? null : <AllReleases releases={releases} />}
    </div>
  );
}

function errorOf(problem: ReleaseProblem, { t }: Words) {
  return problem.of === "making"
    ? { href: `#${MAKE_FORM}`, text: t(`releases.why.${problem.why}`) }
    : { href: `#${showId(problem.number)}`, text: t(`releases.hidden.${problem.why}`) };
}

function Newest({ releases: [newest], names }: Pick<ReleasesView, "releases" | "names">) {
  const { t, date } = useWords();
  if (newest === undefined) return null;
  const { number, releasedAt, release } = newest;
  return (
    <section className="flow" aria-labelledby="releve">
      <h2 id="releve">{t("releases.newest", { number, date: date(releasedAt) })}</h2>
      <ReleasedFigures release={release} names={names} />
    </section>
  );
}

function AllReleases({ releases }: Pick<ReleasesView, "releases">) {
  const words = useWords();
  const { t, date } = words;
  return (
    <StackedTable
      caption={t("releases.all")}
      columns={[
        { id: "number", label: t("releases.column.number") },
        { id: "date", label: t("releases.column.date") },
        { id: "bodies", label: t("releases.column.finalised"), align: "end" },
        { id: "anew", label: t("releases.column.anew"), align: "end" },
        { id: "shown", label: t("releases.column.shown"), isLong: true },
        { id: "hash", label: t("releases.column.hash"), isLong: true },
      ]}
      rows={releases.map(({ number, releasedAt, hash, release, shown }) => ({
        id: `${number}`,
        cells: [
          t("releases.number", { number }),
          date(releasedAt),
          release.finalised,
          Object.values(release.dimensions).filter(({ since }) => since === number).length,
          shownText(shown, words),
          <code key="hash" className={styles["hash"]}>
            {hash}
          </code>,
        ],
      }))}
    />
  );
}

function shownText(shown: ListedRelease["shown"], words: Words): string {
  const { t, date } = words;
  return shown === null
    ? t("releases.notShown")
    : t("releases.shownBy", { date: date(shown.at), who: whoText(shown.by, words) });
}
