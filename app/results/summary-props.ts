import type { KeptFor } from "../kit/kept-html.tsx";
import type { ResultsView } from "./results.view.ts";

/** What is the same for every reader of one revision of the answers, so that its HTML may be kept for the summary. */
export type SummaryProps = Pick<ResultsView, "model" | "texts" | "summary">;

/** The same, and what the ticked levers would change. */
export type ProjectedProps = SummaryProps &
  Pick<ResultsView, "projection"> & {
    /** What the HTML of a part may be kept for; null where it is rendered for each reader. */
    readonly keptFor: KeptFor;
    /** What is aimed at, drawn while nothing is supposed. */
    readonly targets?: ResultsView["targets"];
  };
