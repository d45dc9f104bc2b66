import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { DefinitionsView } from "./definitions.view.ts";
import { VersionTable } from "./version-table.tsx";

/** Every questionnaire that is served, with what it was. */
export function DefinitionsPage({ surveys }: DefinitionsView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <BackLink href={pathTo("admin", { locale })}>{t("definitions.administration")}</BackLink>
      <h1>{t("definitions.title")}</h1>
      <p className="lead">{t("definitions.lead")}</p>
      {surveys.map(({ id, title, versions }) => (
        <section key={id} className="flow" aria-labelledby={id}>
          <h2 id={id}>
            <a href={pathTo("definition", { locale, survey: id })}>{title}</a>
          </h2>
          <VersionTable versions={versions} caption={t("definitions.versions", { survey: title })} />
        </section>
      ))}
    </div>
  );
}
