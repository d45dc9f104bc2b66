import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { DoneNotice, type Notices } from "../kit/done-notice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SelectField } from "../kit/select-field.tsx";
import { ComparedItems } from "./compared-items.tsx";
import styles from "./definitions.module.css";
import type { DefinitionView } from "./definitions.view.ts";
import { EditionImpacts } from "./edition-impacts.tsx";
import { confirmId, type MoveProblem } from "./move-problem.ts";
import { VersionTable } from "./version-table.tsx";

export interface DefinitionPageProps extends DefinitionView {
  /** What was just done. */
  readonly notice: string | null;
}
const NOTICES: Notices = { deplacee: { key: "definitions.moved", tone: "success" } };

/** The versions of one questionnaire; what differs between two of them; what moving open editions would do. */
export function DefinitionPage({
  problem,
  notice,
  ...page
}: DefinitionPageProps & { readonly problem: MoveProblem | undefined }) {
  const { t, locale } = useWords();
  const { title, versions, compared, impacts } = page;
  const text = problem === undefined ? "" : t(`definitions.problem.${problem.code}`);
  return (
    <div className="flow">
      <ErrorSummary
        title={t("definitions.errors")}
        errors={problem === undefined ? [] : [{ href: `#${confirmId(problem.edition)}`, text }]}
      />
      <BackLink href={pathTo("definitions", { locale })}>{t("definitions.title")}</BackLink>
      <h1>{title}</h1>
      <DoneNotice name={notice} notices={NOTICES} />
      <VersionTable versions={versions} caption={t("definitions.versions", { survey: title })} />
      {compared === null ? (
        <p>{t("definitions.single")}</p>
      ) : (
        <>
          <CompareForm {...page} compared={compared} />
          <ComparedItems compared={compared} />
          <EditionImpacts impacts={impacts} to={compared.to} problem={problem} />
        </>
      )}
    </div>
  );
}

interface CompareFormProps extends Pick<DefinitionView, "id" | "versions"> {
  readonly compared: NonNullable<DefinitionView["compared"]>;
}

function CompareForm({ id, versions, compared }: CompareFormProps) {
  const { t, locale } = useWords();
  const options = versions.map(({ version }) => ({ value: version, label: version }));
  return (
    <search>
      <form method="get" action={pathTo("definition", { locale, survey: id })} className="flow">
        <div className={styles["versions"]}>
          <SelectField
            id="de"
            name="de"
            label={t("definitions.compare.from")}
            defaultValue={compared.from}
            options={options}
          />
          <SelectField
            id="a"
            name="a"
            label={t("definitions.compare.to")}
            defaultValue={compared.to}
            options={options}
          />
        </div>
        <Button kind="secondary">{t("definitions.compare.submit")}</Button>
      </form>
    </search>
  );
}
