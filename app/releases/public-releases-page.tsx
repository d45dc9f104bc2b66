import { useWords } from "../i18n/words-context.ts";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { Details } from "../kit/details.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { PublicRelease, PublicReleasesView } from "./public-releases.view.ts";
import { ReleasedFigures } from "./released-figures.tsx";
import styles from "./releases.module.css";

/** What an edition tells everybody about itself: medians of five bodies at least, never one of them. */
export function PublicReleasesPage({ name, isDemonstration, ...page }: PublicReleasesView) {
  const { t, locale } = useWords();
  const { releases } = page;
  return (
    <div className="flow">
      {isDemonstration ? <DemoBanner>{t("releases.public.fictional")}</DemoBanner> : null}
      <h1>{t("releases.public.title", { edition: name })}</h1>
      {releases.length === 0 ? <p className="lead">{t("releases.public.none")}</p> : <Told {...page} />}
      <ul className="no-print">
        <li>
          <a href={pathTo("edition-findings", { locale, edition: page.edition })}>
            {t("releases.public.findings")}
          </a>
        </li>
        <li>
          <a href={pathTo("public-editions", { locale })}>{t("releases.editions.title")}</a>
        </li>
      </ul>
    </div>
  );
}

function Told({ edition, releases, names }: Pick<PublicReleasesView, "edition" | "releases" | "names">) {
  const { t, locale } = useWords();
  const [newest, ...older] = releases;
  if (newest === undefined) return null;
  return (
    <>
      <p className="lead">{t("releases.public.lead")}</p>
      <p>{t("releases.public.floor")}</p>
      <Release told={newest} names={names} />
      {older.length === 0 ? null : <h2>{t("releases.public.older")}</h2>}
      {older.map((told) => (
        <OlderRelease key={told.number} told={told} names={names} />
      ))}
      <p className="no-print">
        <a href={pathTo("public-releases-file", { locale, edition })}>{t("releases.public.file")}</a>
      </p>
    </>
  );
}

interface ReleaseProps extends Pick<PublicReleasesView, "names"> {
  readonly told: PublicRelease;
}

function Release({ told, names }: ReleaseProps) {
  const { t, date } = useWords();
  const { number, releasedAt } = told;
  return (
    <section className="flow" aria-labelledby="releve">
      <h2 id="releve">{t("releases.newest", { number, date: date(releasedAt) })}</h2>
      <Content told={told} names={names} />
    </section>
  );
}

function OlderRelease({ told, names }: ReleaseProps) {
  const { t, date } = useWords();
  const { number, releasedAt } = told;
  return (
    <Details summary={t("releases.newest", { number, date: date(releasedAt) })}>
      <Content told={told} names={names} />
    </Details>
  );
}

function Content({ told: { shownAt, release, hash }, names }: ReleaseProps) {
  const { t, date } = useWords();
  return (
    <>
      <ReleasedFigures release={release} names={names} />
      <p>{t("releases.public.since", { date: date(shownAt) })}</p>
      <p>
        {t("releases.public.hash")} <code className={styles["hash"]}>{hash}</code>
      </p>
    </>
  );
}
