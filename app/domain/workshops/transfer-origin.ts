import type { WorkshopOrigin } from "../history/workshop-content.ts";
import type { RoundResult } from "./round-result.ts";

/** What the history says of an answer that a workshop gave. Of one that was decided without a vote n is 0. */
export function originOf(
  { onPaper, ...workshop }: Pick<WorkshopOrigin, "atelier" | "day" | "tours"> & { readonly onPaper: number },
  result: RoundResult | null,
): WorkshopOrigin {
  const tenth = (share: number) => Math.round(share * 10) / 10;
  return {
    ...workshop,
    ...(onPaper > 0 && { papier: onPaper }),
    n: result?.valid ?? 0,
    label: result?.label ?? "few",
    shares: { modal: tenth(result?.modalShare ?? 0), pair: tenth(result?.pairShare ?? 0) },
  };
}
