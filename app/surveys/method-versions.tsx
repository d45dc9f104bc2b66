import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { MethodView, VersionChange } from "./method.view.ts";

/** Every version that was ever served, and what each changed of the one before: a figure is read by the one it names. */
export function MethodVersions({ model, versions, changes }: MethodView) {
  const { t, locale, date } = useWords();
  const { id, version: shown } = model.survey;
  const pathOf = (version: string) =>
    `${pathTo("method-version", { locale, version })}?${new URLSearchParams({ questionnaire: id })}`;
  return (
    <section id="versions" className="flow" aria-labelledby="versions-title">
      <h2 id="versions-title">{t("surveys.versions.title")}</h2>
      <p>{t("surveys.versions.lead")}</p>
      <ul>
        {versions.map(({ version, servedFrom }) => (
          <li key={version}>
            <a href={pathOf(version)} aria-current={version === shown ? "page" : undefined}>
              {t("surveys.versions.one", { version })}
            </a>
            {t("surveys.versions.since", { date: date(servedFrom) })}
          </li>
        ))}
      </ul>
      {changes.length === 0 ? <p>{t("surveys.versions.first")}</p> : null}
      {changes.map((change) => (
        <Change key={change.to} {...change} />
      ))}
    </section>
  );
}

function Change({ from, to, words, others, ...lists }: VersionChange) {
  const { t } = useWords();
  const named = (["added", "removed", "weights", "scales"] as const).filter((kind) => lists[kind].length > 0);
  return (
    <>
      <h3>{t("surveys.versions.change", { from, to })}</h3>
      <ul>
        {named.map((kind) => (
          <li key={kind}>
            {t(`surveys.versions.${kind}`)} <Names names={lists[kind]} />
          </li>
        ))}
        {words === 0 ? null : <li>{t("surveys.versions.words", { count: words })}</li>}
        {others === 0 ? null : <li>{t("surveys.versions.others", { count: others })}</li>}
        {named.length + words + others === 0 ? <li>{t("surveys.versions.nothing")}</li> : null}
      </ul>
    </>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return <TypedText text={names.join(", ")} />;
}
