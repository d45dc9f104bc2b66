import { Fragment } from "react";
import type { LeverTaker } from "../domain/peers/lever-takers.ts";
import { useWords } from "../i18n/words-context.ts";
import { monthDate } from "../kit/month-date.ts";
import { pathTo } from "../kit/path-to.ts";
import { projectName } from "../kit/project-lines.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import type { PublicContent } from "../public-site/public-content.view.ts";
import type { PeersView, Published } from "./peers.view.ts";
import { takenLevers } from "./taken-levers.ts";

interface TakenProps {
  readonly own: PeersView["own"];
  readonly published: Published;
}

/** Of the levers that are recommended here, those that somebody has published that they took up. */
export function TakenPart({ own, published: { others } }: TakenProps) {
  const { t, locale } = useWords();
  const names = surveyNames(own.model, own.texts);
  const acts = others.map(({ content }) => content);
  const levers = takenLevers(own.summary.levers, acts);
  const told = others.filter(({ content }) => content.levers !== null).length;
  const back = `${pathTo("results", { locale, slug: own.body.slug, edition: own.edition })}#leviers`;
  return (
    <section className="flow" aria-labelledby="repris">
      <h2 id="repris">{t("peers.taken.title")}</h2>
      <p>
        {t("peers.taken.what", { told, n: others.length })}{" "}
        {levers.length === 0 ? t("peers.taken.none") : t("peers.taken.untold")}
      </p>
      {levers.length === 0 ? null : (
        <StackedTable
          caption={t("peers.taken.caption")}
          columns={[
            { id: "lever", label: t("peers.taken.lever") },
            { id: "takers", label: t("peers.taken.by"), isLong: true },
          ]}
          rows={levers.map(({ id, takers }) => ({
            id,
            cells: [names.lever(id), <Takers key="takers" {...{ takers, others }} />],
          }))}
        />
      )}
      <p className="no-print">
        <a href={back}>{t("peers.taken.back")}</a>
      </p>
    </section>
  );
}

interface TakersProps extends Pick<Published, "others"> {
  readonly takers: readonly LeverTaker[];
}

/** By address, each with its month and the way to what it tells of its projects. */
function Takers({ takers, others }: TakersProps) {
  return takers.map((taker, at) => {
    const content = others[taker.place]?.content;
    return content === undefined ? null : (
      <Fragment key={content.body.slug}>
        {at === 0 ? null : " · "}
        <Taker taker={taker} content={content} />
      </Fragment>
    );
  });
}

interface TakerProps {
  readonly taker: LeverTaker;
  readonly content: PublicContent;
}

function Taker({ taker: { retained, projects }, content }: TakerProps) {
  const { t, locale, month, list } = useWords();
  const { body, edition } = content;
  const due = retained?.month ?? null;
  const names = projects.map((project) => projectName(content, project) ?? t("published.beside.unnamed"));
  const more = [
    ...(retained === null
      ? []
      : [due === null ? t("peers.taken.retained") : t("peers.taken.due", { month: month(monthDate(due)) })]),
    ...(names.length === 0 ? [] : [t("peers.taken.projects", { count: names.length, names: list(names) })]),
  ];
  return (
    <>
      <a href={pathTo("public-page", { locale, slug: body.slug, edition })}>{body.name}</a>
      {t("peers.taken.more", { more: more.join("\u202f; ") })}
    </>
  );
}
