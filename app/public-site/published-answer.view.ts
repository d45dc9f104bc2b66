// What the address of a published page answers with: the page, or what is left of it.
import type { PublicPageView, WithdrawnView } from "./public-page.view.ts";

export type PublishedAnswer<View extends PublicPageView = PublicPageView> =
  | { readonly kind: "online"; readonly view: View }
  | { readonly kind: "withdrawn"; readonly view: WithdrawnView };
