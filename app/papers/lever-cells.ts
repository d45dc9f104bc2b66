// The roadmap as cells: the report and the slides show the same ones. Inside the body with who carries a lever, how far it is and its
// money; of a published result what the levers are and for when, since nothing else of them is published.
import type { Words } from "../i18n/words.ts";
import { leverOfWorkshop } from "../kit/lever-of-workshop.ts";
import { monthDate } from "../kit/month-date.ts";
import type { ChosenLever, ReportSource } from "./report.view.ts";

const NOTHING = "–";

export interface RoadmapCell {
  readonly text: string;
  /** Below it, quieter; lines of their own. Empty where there is none. */
  readonly note: string;
}

export interface RoadmapColumn {
  readonly label: string;
  readonly align: "start";
  readonly share: number;
}

export function roadmapColumns({ team }: Pick<ReportSource, "team">, { t }: Words): readonly RoadmapColumn[] {
  const column = (label: string, share: number): RoadmapColumn => ({ label, align: "start", share });
  return [
    column(t("roadmap.table.lever"), 4.4),
    column(t("roadmap.table.month"), 1.2),
    ...(team === null
      ? []
      : [
          column(t("roadmap.table.owner"), 1.8),
          column(t("roadmap.table.status"), 1.1),
          column(t("roadmap.table.budget"), 1.9),
        ]),
  ];
}

/** One for each column. What has to come first stands below the lever that waits for it. */
export function roadmapCells(
  lever: ChosenLever,
  { team }: Pick<ReportSource, "team">,
  words: Words,
): readonly RoadmapCell[] {
  const { t } = words;
  const { title, month } = lever;
  const due = month === null ? t("roadmap.table.undated") : words.month(monthDate(month));
  return [
    { text: title, note: belowLever(lever, words) },
    { text: due, note: "" },
    ...(team === null ? [] : byWhom(lever, words).map((text) => ({ text, note: "" }))),
  ];
}

function belowLever({ openFirst, note, workshop }: ChosenLever, words: Words): string {
  return [
    ...openFirst.map(({ why, title }) => words.t(`roadmap.first.${why}`, { lever: title })),
    ...(workshop === null ? [] : [leverOfWorkshop(workshop, words)]),
    ...(note === "" ? [] : [note]),
  ].join("\n");
}

function byWhom({ owner, status, budget }: ChosenLever, { t }: Words): readonly string[] {
  return [
    (owner === null ? t("roadmap.owner.member") : owner) || t("roadmap.table.nobody"),
    status === null ? NOTHING : t(`kit.leverStatus.${status}`),
    budget || NOTHING,
  ];
}

/** Since when it stands as it does: a roadmap goes on after a version was finalised. Null where it is not shown whole. */
export function roadmapState({ roadmapAt }: ReportSource, { t, date }: Words): string | null {
  return roadmapAt === null ? null : t("papers.roadmap.state", { date: date(roadmapAt) });
}
