// Addresses of what comes after a workshop, in the words of whoever links to them.
import { pathTo } from "../kit/path-to.ts";
import type { WorkshopAddress } from "./transfer.view.ts";

export function transferPath(address: WorkshopAddress): string {
  return pathTo("transfer", address);
}
