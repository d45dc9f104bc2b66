/** Runs in the page, so it calls nothing outside of itself. A sentence for each control that cannot be clicked where it stands. */
export function unreachableControls(): readonly string[] {
  const TARGET = 24;
  const SELECTOR = "a[href], button, summary, select, textarea, input:not([type=hidden])";
  /** Comes into view when it is focused. */
  const isSkipLink = (element: Element) => element.getAttribute("href") === "#main";
  /** What Enter in a field presses, and nobody sees or reaches. */
  const isUnseen = (element: Element) => element.matches("[aria-hidden][tabindex='-1']");
  const controls = [...document.querySelectorAll<HTMLElement>(SELECTOR)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !isSkipLink(element) && !isUnseen(element),
  );
  const named = (element: Element) => {
    const html = element.cloneNode(false) as Element;
    return `${html.outerHTML.slice(0, 110)} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  };
  /** What a person aims at: a radio and its label are one. A link over two lines is aimed at on its first. */
  const aimOf = (element: HTMLElement): DOMRect | undefined => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const isBox = element instanceof HTMLInputElement && ["radio", "checkbox"].includes(element.type);
    return (isBox && label ? label : element).getClientRects()[0];
  };
  const isHit = (element: HTMLElement, hit: Element | null) =>
    hit !== null && (element.contains(hit) || hit.closest("label")?.control === element);
  const isInText = (element: HTMLElement) =>
    getComputedStyle(element).display === "inline" &&
    (element.parentElement?.textContent ?? "").trim() !== (element.textContent ?? "").trim();
  const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < TARGET - 0.5;
  const isOut = ({ left, right }: DOMRect) => left < -1 || right > document.documentElement.clientWidth + 1;
  const isEmpty = ({ width, height }: DOMRect) => width === 0 || height === 0;
  const centreOf = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
  const faultAt = (element: HTMLElement, rect: DOMRect): string | null => {
    const hit = document.elementFromPoint(...centreOf(rect));
    if (!isHit(element, hit)) return `is covered by ${hit === null ? "nothing" : named(hit)}`;
    if (!isSmall(rect) || isInText(element) || hasRoom(element, rect)) return null;
    return `is ${Math.round(rect.width)} × ${Math.round(rect.height)} px`;
  };
  const faultOf = (element: HTMLElement): string | null => {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const rect = aimOf(element);
    if (rect === undefined || isEmpty(rect)) return "has no size";
    return isOut(rect) ? "reaches past the edge" : faultAt(element, rect);
  };
  /** A small target is one that nothing else is within reach of (WCAG 2.5.8, spacing). */
  const hasRoom = (element: HTMLElement, rect: DOMRect) => {
    const [x, y] = centreOf(rect);
    return controls.every((other) => {
      const near = other === element ? undefined : aimOf(other);
      if (near === undefined) return true;
      const dx = Math.max(near.left - x, 0, x - near.right);
      const dy = Math.max(near.top - y, 0, y - near.bottom);
      return Math.hypot(dx, dy) >= TARGET / 2;
    });
  };
  return controls.flatMap((element) => {
    const fault = faultOf(element);
    return fault === null ? [] : [`${named(element)} ${fault}`];
  });
}
