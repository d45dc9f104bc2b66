// Each runs in the page, so it calls nothing outside of itself; a sentence for each thing that cannot be seen.

/** Controls whose border does not stand out from the ground (WCAG 1.4.11: 3 to 1). */
export function faintBorders(): readonly string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    if (element === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const contrast = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const SELECTOR =
    "input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea, button[class*=button]:not([data-kind=link])";
  return [...document.querySelectorAll(SELECTOR)].flatMap((element) => {
    if (!element.checkVisibility() || element.matches("[aria-hidden]")) return [];
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
    const seen = contrast(borderTopColor, groundOf(element.parentElement));
    return Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle === "solid" && seen >= 3
      ? []
      : [
          `border ${borderTopWidth} ${borderTopColor}, ${seen.toFixed(1)} to 1: ${element.outerHTML.slice(0, 120)}`,
        ];
  });
}

/** What the keyboard reaches without the ring of the house around it, or around its label. */
export function unmarkedFocus(): readonly string[] {
  const SELECTOR = "a[href], button, summary, select, textarea, input:not([type=hidden])";
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return outlineStyle === "solid" && outlineWidth === "3px" && /255, 200, 61.* 6px/.test(boxShadow);
  };
  /** The browser has brought it into view, and there something else stands before its first line (WCAG 2.4.11). */
  const isBehind = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    const bar = [...document.querySelectorAll("*")].find(
      (one) => getComputedStyle(one).position === "sticky",
    );
    return bar?.contains(hit) === true && !bar.contains(element);
  };
  const controls = [...document.querySelectorAll<HTMLElement>(SELECTOR)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
  );
  const faultOf = (element: HTMLElement) => {
    const label = element.closest("label");
    if (!hasRing(element) && (label === null || !hasRing(label))) return "no ring";
    return isBehind(element) ? "behind what sticks" : null;
  };
  const faults = controls.flatMap((element) => {
    element.focus();
    const fault = document.activeElement === element ? faultOf(element) : null;
    return fault === null ? [] : [`${fault}: ${element.outerHTML.slice(0, 120)}`];
  });
  const focused = document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  return faults;
}

/** Outlines and words of drawings that do not stand out from the page. */
export function faintDrawings(): readonly string[] {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
  const isFaint = (colour: string) => {
    const ink = luminance(colour);
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) < 3;
  };
  const inkOf = (element: Element) => {
    const { stroke, fill } = getComputedStyle(element);
    return element.tagName === "text" ? fill : stroke;
  };
  const marks = document.querySelectorAll(".chart-outline, .bounds-span, .chart-broken, .chart text");
  return [...marks]
    .filter((mark) => mark.checkVisibility() && !mark.matches(".chart-level-digit, .chart-coverage *"))
    .filter((mark) => inkOf(mark) === "none" || isFaint(inkOf(mark)))
    .map((mark) => `${inkOf(mark)}: ${mark.outerHTML.slice(0, 120)}`);
}

/** Cells that stand one under the other without the heading of their column. */
export function unlabelledCells(): readonly string[] {
  return [...document.querySelectorAll("td[data-label]")]
    .filter((cell) => cell.checkVisibility() && getComputedStyle(cell).display !== "table-cell")
    .filter(
      (cell) => !getComputedStyle(cell, "::before").content.includes(cell.getAttribute("data-label") ?? ""),
    )
    .map((cell) => cell.outerHTML.slice(0, 120));
}
