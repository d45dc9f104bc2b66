// The roadmap as a table: a row a lever, in the order in which they are done. Names of columns are French in both languages, as those
// of every other table; what they hold is in the language of the address.
import type { Words } from "../i18n/words.ts";
import { leverOfWorkshop } from "../kit/lever-of-workshop.ts";
import type { RoadmapLever, RoadmapView } from "./roadmap.view.ts";

export interface RoadmapRow {
  readonly metropole: string;
  /** Null for a trial. */
  readonly edition: string | null;
  /** From 1. */
  readonly ordre: number;
  readonly levier: string;
  readonly intitule: string;
  readonly porteur: string;
  /** Such as 2027-03; null where nobody has said. */
  readonly mois: string | null;
  readonly etat: string;
  readonly budget: string;
  readonly note: string;
  /** A sentence for each lever that has to come first and is not on its way. */
  readonly d_abord: string;
  /** Of the workshop that chose it; empty for one that none chose. */
  readonly atelier: string;
  readonly echeance_passee: boolean;
  readonly version: number;
  /** Such as 2027-03-18T09:30:00.000Z */
  readonly modifie_le: string;
  /** Says of a fictional body that it is one. */
  readonly demonstration: string;
}
export const ROADMAP_COLUMNS = [
  ...["metropole", "edition", "ordre", "levier", "intitule", "porteur", "mois", "etat", "budget", "note"],
  ...["d_abord", "atelier", "echeance_passee", "version", "modifie_le", "demonstration"],
] as const satisfies readonly (keyof RoadmapRow)[];

export function roadmapRows(view: RoadmapView, words: Words): readonly RoadmapRow[] {
  const { t } = words;
  return view.levers.map((lever, place) => ({
    ...{ metropole: view.body.name, edition: view.editionName, ordre: place + 1 },
    ...{ levier: lever.leverId, intitule: lever.title, porteur: ownerText(lever, words), mois: lever.month },
    ...{ etat: t(`kit.leverStatus.${lever.status}`), budget: lever.budget, note: lever.note },
    d_abord: lever.openFirst.map(({ why, title }) => t(`roadmap.first.${why}`, { lever: title })).join(" "),
    atelier: lever.workshop === null ? "" : leverOfWorkshop(lever.workshop, words),
    ...{ echeance_passee: lever.isOverdue, version: lever.version, modifie_le: lever.savedAt.toISOString() },
    demonstration: view.body.demonstration ?? "",
  }));
}

/** Empty where nobody was named. */
export function ownerText({ owner }: Pick<RoadmapLever, "owner">, { t }: Words): string {
  return owner ?? t("roadmap.owner.member");
}
