// From where somebody came to the page of a lever, which is where they go back to: from its result, or from the roadmap.
import { type AssessmentAddress, resultsPath, roadmapPath } from "../kit/assessment-paths.ts";
import { RETAINED_ID } from "./retained-levers.tsx";

/** Behind the address of a lever. */
export const FROM_ROADMAP = "?depuis=feuille-de-route";

export function isFromRoadmap(url: string): boolean {
  return new URL(url).searchParams.get("depuis") === "feuille-de-route";
}

/** Once it is saved. */
export function backFrom(address: AssessmentAddress, isRoadmap: boolean): string {
  return isRoadmap ? `${roadmapPath(address)}?enregistre` : `${resultsPath(address)}#${RETAINED_ID}`;
}
