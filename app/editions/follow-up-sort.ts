import type { FollowUpSort } from "./follow-up.view.ts";

/** In the order of their links. */
export const FOLLOW_UP_SORTS = ["nom", "avancement", "activite"] as const satisfies readonly FollowUpSort[];
