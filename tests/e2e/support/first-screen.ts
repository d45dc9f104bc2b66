/** Runs in the page: where the first of what one can do here ends, in pixels from the top; null where there is nothing to do. */
export function endOfMainAct(): { readonly bottom: number; readonly html: string } | null {
  const SELECTOR =
    "[data-kind=primary], [data-kind=danger], [role=alert] a, input:not([type=hidden]), select, textarea";
  scrollTo(0, 0);
  const acts = [...(document.querySelector("main")?.querySelectorAll(SELECTOR) ?? [])]
    .filter((act) => act.checkVisibility({ visibilityProperty: true }))
    .map((act) => ({
      bottom: Math.round(act.getBoundingClientRect().bottom),
      html: act.outerHTML.slice(0, 120),
    }))
    .toSorted((one, other) => one.bottom - other.bottom);
  return acts[0] ?? null;
}
