import type { Audience } from "../domain/editions/letter.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { EditionHead } from "./edition-head.tsx";
import styles from "./editions.module.css";
import type { FollowedLine, FollowUpView } from "./follow-up.view.ts";
import { FOLLOW_UP_SORTS } from "./follow-up-sort.ts";

/** How far each body has come, so that who is stuck is helped. */
export function FollowUpPage({ head, funnel, lines, sort }: FollowUpView) {
  const { t } = useWords();
  const total = funnel[0]?.bodies ?? 0;
  return (
    <div className="flow">
      <EditionHead head={head} page="edition-follow-up" />
      <h1>{t("editions.followUp.title")}</h1>
      <p className="lead">{t("editions.followUp.lead")}</p>
      {head.runs && head.state === "open" ? <Remind head={head} lines={lines} /> : null}
      {lines.length === 0 ? (
        <p>{t("editions.cohort.none")}</p>
      ) : (
        <>
          <StackedTable
            caption={t("editions.followUp.funnel")}
            isCompact
            columns={[
              { id: "step", label: t("editions.followUp.column.step") },
              { id: "bodies", label: t("editions.column.bodies"), align: "end" },
            ]}
            rows={funnel.map(({ stage, bodies }) => ({
              id: stage,
              cells: [t(`editions.funnel.${stage}`), t("editions.followUp.of", { bodies, total })],
            }))}
          />
          <Sorts head={head} sort={sort} />
          <Bodies head={head} lines={lines} />
        </>
      )}
    </div>
  );
}

/** To the form of the sending, with whom it is for already chosen; a sentence where nobody is left to be reminded. */
function Remind({ head, lines }: Pick<FollowUpView, "head" | "lines">) {
  const { t, locale } = useWords();
  const audience: Audience = "not-begun";
  const edition = head.key;
  if (lines.length === 0) return null;
  if (lines.every(({ participation }) => participation !== "not-begun"))
    return <p className="muted">{t("editions.followUp.allBegun")}</p>;
  return (
    <p className="no-print">
      <ButtonLink href={`${pathTo("edition-letters", { locale, edition })}?a=${audience}`}>
        {t("editions.followUp.remind")}
      </ButtonLink>
    </p>
  );
}

function Sorts({ head, sort }: Pick<FollowUpView, "head" | "sort">) {
  const { t, locale } = useWords();
  const here = pathTo("edition-follow-up", { locale, edition: head.key });
  return (
    <nav className={`no-print ${styles["pages"]}`} aria-label={t("editions.followUp.sorts")}>
      <ul>
        {FOLLOW_UP_SORTS.map((one) => (
          <li key={one}>
            <a href={`${here}?tri=${one}`} aria-current={one === sort ? "true" : undefined}>
              {t(`editions.followUp.sort.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Bodies({ head, lines }: Pick<FollowUpView, "head" | "lines">) {
  const words = useWords();
  const { t } = words;
  return (
    <StackedTable
      caption={t("editions.followUp.caption")}
      columns={[
        { id: "name", label: t("editions.cohort.column.name") },
        { id: "group", label: t("editions.cohort.column.group") },
        { id: "step", label: t("editions.followUp.column.step") },
        { id: "leads", label: t("editions.followUp.column.leads") },
        { id: "last", label: t("editions.followUp.column.last") },
      ]}
      rows={lines.map((line) => ({
        id: `${line.bodyId}`,
        cells: [
          line.name,
          line.group ?? t("editions.cohort.noGroup"),
          t(`editions.stage.${line.stage}`),
          <Leads key="leads" line={line} runs={head.runs} />,
          lastText(line, words),
        ],
      }))}
    />
  );
}

/** Where nobody leads yet, the way to invite who will. */
function Leads({ line, runs }: { readonly line: FollowedLine; readonly runs: boolean }) {
  const { t, locale } = useWords();
  const { leads, slug, name } = line;
  if (leads > 0) return t("editions.followUp.leads", { count: leads });
  if (!runs) return t("editions.followUp.noLead");
  return (
    <a href={pathTo("team", { locale, slug })}>
      {t("editions.followUp.invite")}
      <span className="visually-hidden"> ({name})</span>
    </a>
  );
}

function lastText({ lastAt }: FollowedLine, { t, date }: Words): string {
  return lastAt === null ? t("editions.followUp.never") : date(lastAt);
}
