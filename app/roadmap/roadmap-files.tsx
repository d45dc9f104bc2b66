import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, roadmapFilePath } from "../kit/assessment-paths.ts";

/** The roadmap to take along: into a calendar, a spreadsheet, a program. */
export function RoadmapFiles({ address }: { readonly address: AssessmentAddress }) {
  const { t } = useWords();
  const csv = roadmapFilePath(address, "roadmap-csv");
  return (
    <section className="flow no-print" aria-labelledby="files-title">
      <h2 id="files-title">{t("roadmap.files.title")}</h2>
      <ul>
        <li>
          <a href={roadmapFilePath(address, "roadmap-calendar")}>{t("roadmap.files.calendar")}</a>
        </li>
        <li>
          <a href={`${csv}?dialecte=excel-fr`}>{t("roadmap.files.excel")}</a>
        </li>
        <li>
          <a href={csv}>{t("roadmap.files.csv")}</a>
        </li>
        <li>
          <a href={roadmapFilePath(address, "roadmap-json")}>{t("roadmap.files.json")}</a>
        </li>
      </ul>
      <p className="muted">{t("roadmap.files.calendarWhat")}</p>
    </section>
  );
}
