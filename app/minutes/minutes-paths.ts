// Addresses of what comes after a workshop, in the words of whoever links to them.
import { pathTo } from "../kit/path-to.ts";
import type { WorkshopAddress } from "./transfer.view.ts";

type MinutesAddress = Pick<WorkshopAddress, "locale" | "workshop">;

export function transferPath(address: WorkshopAddress): string {
  return pathTo("transfer", address);
}

/** Opens to the team and to whoever has a seat. */
export function minutesPath(address: MinutesAddress): string {
  return pathTo("minutes", address);
}

export function minutesFilePath(
  address: MinutesAddress,
  file: "minutes-pdf" | "minutes-text" | "minutes-csv" | "minutes-json",
): string {
  return pathTo(file, address);
}
