// Addresses of what comes after a workshop, in the words of whoever links to them.
import type { AssessmentAddress } from "../kit/assessment-paths.ts";
import { pathTo } from "../kit/path-to.ts";

export interface WorkshopAddress extends AssessmentAddress {
  readonly workshop: string;
}

export function transferPath(address: WorkshopAddress): string {
  return pathTo("transfer", address);
}
