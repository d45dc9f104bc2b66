import { useWords } from "../i18n/words-context.ts";
import { LICENCE } from "../kit/licence.ts";
import { pathTo } from "../kit/path-to.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { DataEditionLine, OpenDataView } from "./data.view.ts";
import { DataCatalogue } from "./data-catalogue.tsx";
import { DataDictionary } from "./data-dictionary.tsx";
import { titleOf } from "./edition-file.ts";

/** Everything that is published, as files, and what reads them. */
export function DataPage({ editions }: OpenDataView) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("data.page.title")}</h1>
      <p className="lead">{t("data.page.lead")}</p>
      <section className="flow" aria-labelledby="editions-title">
        <h2 id="editions-title">{t("data.page.editions")}</h2>
        <p>{t(editions.length === 0 ? "data.page.none" : "data.page.order")}</p>
        {editions.map((edition) => (
          <EditionFiles key={edition.key} edition={edition} />
        ))}
      </section>
      <DataCatalogue editions={editions} />
      <DataDictionary />
      <ForPrograms />
      <section className="flow" aria-labelledby="check-title">
        <h2 id="check-title">{t("data.page.check")}</h2>
        <p>{t("data.page.check.how")}</p>
        <p>
          <code>npm run survey -- score document.json</code>
        </p>
        <p>{t("data.page.check.scope")}</p>
      </section>
      <section className="flow" aria-labelledby="licence-title">
        <h2 id="licence-title">{t("data.page.licence")}</h2>
        <p>{t("data.page.licence.text")}</p>
        <p>
          <a href={LICENCE.path}>{t("data.page.licence.link")}</a>
        </p>
      </section>
    </div>
  );
}

function EditionFiles({ edition }: { readonly edition: DataEditionLine }) {
  const words = useWords();
  const { t, locale } = words;
  const { key, isFictional, bodies } = edition;
  const params = { locale, edition: key };
  const csv = pathTo("edition-csv", params);
  const title = titleOf(edition, words);
  const files = [
    { name: "excel", href: `${csv}?dialecte=excel-fr` },
    { name: "csv", href: csv },
    { name: "json", href: pathTo("edition-json", params) },
    { name: "parquet", href: pathTo("edition-parquet", params) },
    { name: "metadata", href: pathTo("edition-metadata", params) },
    { name: "zip", href: pathTo("edition-zip", params) },
  ] as const;
  return (
    <section className="flow" id={key} aria-labelledby={`${key}-title`}>
      <h3 id={`${key}-title`}>
        <TypedText text={title} of={locale} />
      </h3>
      {isFictional ? (
        <p>
          <strong>{t("data.edition.what.fictional")}</strong>
        </p>
      ) : null}
      <p>{t("data.page.bodies", { count: bodies })}</p>
      <ul className="no-print">
        {files.map((file) => (
          <li key={file.name}>
            <a href={file.href}>
              {t(`data.page.file.${file.name}`)}
              <span className="visually-hidden"> ({title})</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is read by programs: each under its address, which is also what a person without a program may want to see. */
function ForPrograms() {
  const { t, locale } = useWords();
  const links = [
    { name: "api", href: pathTo("api-document", {}) },
    { name: "feed", href: pathTo("feed", { locale }) },
    { name: "catalogue", href: pathTo("catalogue", { locale }) },
    { name: "schema", href: pathTo("table-schema", { locale }) },
  ] as const;
  return (
    <section className="flow" aria-labelledby="programs-title">
      <h2 id="programs-title">{t("data.page.programs")}</h2>
      <ul>
        {links.map(({ name, href }) => (
          <li key={name}>
            <a href={href}>{t(`data.page.programs.${name}`)}</a> {t(`data.page.programs.${name}.what`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
