import type { OwnOrder } from "../domain/comparison/read-order.ts";
import type { PublicPageView } from "../public-site/public-page.view.ts";

/** The published page of a body, in the order of who reads it. */
export interface PrioritiesView extends PublicPageView {
  readonly own: OwnOrder;
}
