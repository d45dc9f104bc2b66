import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { BackLink } from "../kit/back-link.tsx";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { Mission, MissionsView } from "./missions.view.ts";
import { dayWords } from "./workshops-page.tsx";

/** Body after body: until when one is let in, its workshops by their day, and what is due. */
export function MissionsPage({ missions }: MissionsView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <BackLink href={pathTo("account", { locale })}>{t("workshops.missions.back")}</BackLink>
      <h1>{t("workshops.missions.heading")}</h1>
      <p className="lead">{t("workshops.missions.lead")}</p>
      {missions.length === 0 ? <p>{t("workshops.missions.none")}</p> : null}
      {missions.map((mission) => (
        <OneMission key={mission.slug} {...mission} />
      ))}
    </div>
  );
}

function OneMission(mission: Mission) {
  const { t, locale, date } = useWords();
  const { name, slug, expiresAt, assessments, workshops } = mission;
  return (
    <section className="flow" aria-labelledby={`mission-${slug}`}>
      <h2 id={`mission-${slug}`}>{name}</h2>
      {expiresAt === null ? null : <p>{t("workshops.missions.until", { date: date(expiresAt) })}</p>}
      {workshops.length === 0 ? <p>{t("workshops.missions.noWorkshop")}</p> : <Lines {...mission} />}
      {assessments.length === 0 ? (
        <p>{t("workshops.missions.noAssessment")}</p>
      ) : (
        <Actions>
          {assessments.map(({ edition, editionName }) => (
            <a key={edition} href={pathTo("workshops", { locale, slug, edition })}>
              {t("workshops.missions.all", { edition: editionName })}{" "}
              <span className="visually-hidden">{name}</span>
            </a>
          ))}
        </Actions>
      )}
    </section>
  );
}

function Lines({ workshops, name }: Mission) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <StackedTable
      caption={t("workshops.missions.caption", { edition: name })}
      columns={[
        { id: "title", label: t("workshops.list.workshop"), isTyped: true },
        { id: "day", label: t("workshops.list.day") },
        { id: "state", label: t("workshops.list.state") },
        { id: "due", label: t("workshops.missions.due") },
      ]}
      rows={workshops.map(({ publicId, title, day, state, due, prevoteOn }) => ({
        id: publicId,
        cells: [
          <a
            key="title"
            href={pathTo(state === "draft" ? "prepare-workshop" : "desk", { locale, workshop: publicId })}
          >
            <TypedText text={title} />
          </a>,
          dayWords(day, words),
          t(`workshops.state.${state}`),
          due === "prevote-day"
            ? t("workshops.due.prevoteDay", { date: dayWords(prevoteOn, words) })
            : t(`workshops.due.${due}`),
        ],
      }))}
    />
  );
}
