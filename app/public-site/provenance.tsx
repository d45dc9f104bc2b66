import { publishedName } from "../domain/publication/published-name.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { documentPath, reportPath } from "./public-paths.ts";
import styles from "./public-site.module.css";

/** A file that is served as it is: `npm run survey -- schemas` writes it. */
const SCHEMA = "/schemas/public-document.schema.json";

/** What a reader needs to trust the page or to contest it: limits, version, date, who allowed it, the hash and how to check it. */
export function Provenance(page: PublicPageView) {
  const { t, locale } = useWords();
  const { content, standing } = page;
  const { id, version } = content.model.survey;
  // Of the version that was answered: what it is now may be something else.
  const method = `${pathTo("method-version", { locale, version })}?${new URLSearchParams({ questionnaire: id })}`;
  const { sentences } = content.texts;
  return (
    <section id="provenance" className="flow" aria-labelledby="provenance-title">
      <h2 id="provenance-title">{t("published.provenance.title")}</h2>
      <p>
        {t("published.provenance.bounds")} {sentences.ruleUnknown} {sentences.noRanking}
      </p>
      <p>
        <a href={method}>{t("published.provenance.method")}</a>
      </p>
      <Facts {...page} />
      <HowToVerify {...page} />
      {standing.kind === "preview" ? null : (
        <p className="no-print">
          <a href={reportPath(page)}>{t("published.report.link")}</a>
        </p>
      )}
    </section>
  );
}

function Facts({ content, standing }: PublicPageView) {
  const { t, date } = useWords();
  const facts = [
    ...(standing.kind === "preview"
      ? []
      : [
          {
            name: t("published.fact.published"),
            value: t("published.fact.version", { number: standing.number, date: date(standing.at) }),
          },
        ]),
    { name: t("published.fact.finalised"), value: date(content.finalisedAt) },
    { name: t("published.fact.survey"), value: `${content.texts.title}, ${content.model.survey.version}` },
    ...authorisedFacts(standing, { t, date }),
  ];
  return (
    <dl className={styles["facts"]}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{t("published.fact.hash")}</dt>
        <dd>
          <code className={styles["hash"]}>{content.hash}</code>
        </dd>
      </div>
    </dl>
  );
}

function authorisedFacts(
  standing: PublicPageView["standing"],
  { t, date }: Pick<ReturnType<typeof useWords>, "t" | "date">,
) {
  if (standing.kind === "preview" || standing.authorised === null) return [];
  const { name, mandate, at } = standing.authorised;
  const value = t("published.fact.authorised.by", { name, mandate, date: date(at) });
  return [{ name: t("published.fact.authorised"), value }];
}

function HowToVerify(page: PublicPageView) {
  const { t } = useWords();
  const { content, standing } = page;
  if (standing.kind === "preview") return null;
  const file = `${publishedName({ ...content.body, edition: content.edition, number: standing.number })}.json`;
  return (
    <Details summary={t("published.verify.title")}>
      <p>
        {t("published.verify.what")}{" "}
        <a href={documentPath(page, standing.number)}>{t("published.verify.file")}</a>
      </p>
      <p>{t("published.verify.how")}</p>
      <p>
        <code className={styles["hash"]}>{`sha256sum ${file}`}</code>
      </p>
      <p>{t("published.verify.same")}</p>
      <p>
        <a href={SCHEMA}>{t("published.verify.schema")}</a>
      </p>
      {content.madeOf === null ? null : <MadeOf {...content.madeOf} />}
    </Details>
  );
}

/** For whoever holds the finalised version, or the questionnaire, and wants to know that it is the one. */
function MadeOf({ finalisedHash, surveyHash }: NonNullable<PublicPageView["content"]["madeOf"]>) {
  const { t } = useWords();
  const hashes = [
    { name: t("published.verify.finalised"), hash: finalisedHash },
    { name: t("published.verify.survey"), hash: surveyHash },
  ];
  return (
    <dl className={styles["facts"]}>
      {hashes.map(({ name, hash }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code className={styles["hash"]}>{hash}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
