import { readFileSync } from "node:fs";
import { join } from "node:path";

const DIRECTORY = join(import.meta.dirname, "../../db/seed/metropoles.json");

interface Directory {
  readonly metropoles: readonly { readonly communes: readonly { readonly insee: string }[] }[];
}

/** Codes of the communes of the métropole that has the most of them. */
export function mostCommunes(): readonly string[] {
  const { metropoles } = JSON.parse(readFileSync(DIRECTORY, "utf8")) as Directory;
  const most = metropoles
    .map(({ communes }) => communes)
    .reduce((best, communes) => (communes.length > best.length ? communes : best));
  return most.map(({ insee }) => insee);
}
