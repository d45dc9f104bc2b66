// The roadmap as a calendar (RFC 5545): a whole day a lever, so that no clock of any time zone moves it.
import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { lastDayOf } from "../domain/levers/lever-month.ts";
import type { Words } from "../i18n/words.ts";
import { type AssessmentAddress, roadmapPath } from "../kit/assessment-paths.ts";
import type { RoadmapLever, RoadmapView } from "./roadmap.view.ts";
import { ownerText } from "./roadmap-rows.ts";

interface CalendarOf {
  readonly origin: string;
  readonly address: AssessmentAddress;
  readonly words: Words;
}

const DAY = 86_400_000;

/**
 * Due in a month is due when it ends: each stands on the last day of its month. Levers without a month are in no calendar; of one that
 * was given up its event says that it is cancelled, so that calendars which hold it take it off. The same roadmap is the same bytes: the
 * stamp of an event is when its lever was changed, and its sequence the version of that.
 */
export function roadmapCalendar(view: RoadmapView, of: CalendarOf): string {
  const { t, locale } = of.words;
  const calendar = ical({
    name: escaped(t("roadmap.plan.title", { body: view.body.name })),
    prodId: { company: "barometre", product: "feuille-de-route", language: locale.toUpperCase() },
    events: view.levers.flatMap((lever) => event(view, lever, of) ?? []),
  });
  return `${calendar.toString()}\r\n`;
}

function event(view: RoadmapView, lever: RoadmapLever, of: CalendarOf): ICalEventData | null {
  if (lever.month === null) return null;
  const { t } = of.words;
  const start = new Date(`${lastDayOf(lever.month)}T12:00:00Z`);
  return {
    id: `levier.${view.assessmentId}.${lever.leverId}@${new URL(of.origin).hostname}`,
    ...{ start, end: new Date(start.getTime() + DAY), allDay: true },
    summary: t("roadmap.calendar.summary", {
      status: t(`kit.leverStatus.${lever.status}`),
      lever: lever.title,
    }),
    description: description(view, lever, of.words),
    url: of.origin + roadmapPath(of.address),
    ...{ stamp: lever.savedAt, sequence: lever.version },
    status: lever.status === "dropped" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** A line each: whose it is, who carries it, its money, its note; what was not said is left out. */
function description({ body }: RoadmapView, lever: RoadmapLever, words: Words): string {
  const { t } = words;
  const owner = ownerText(lever, words);
  return [
    body.demonstration ?? "",
    body.name,
    owner === "" ? "" : t("roadmap.calendar.owner", { owner }),
    lever.budget === "" ? "" : t("roadmap.calendar.budget", { budget: lever.budget }),
    lever.note,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The generator escapes what stands in an event, and not the name of the calendar. */
function escaped(text: string): string {
  const line = text.replaceAll("\r", "").replaceAll("\n", " ");
  return ["\\", ";", ","].reduce((said, sign) => said.replaceAll(sign, `\\${sign}`), line);
}
