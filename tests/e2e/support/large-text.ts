// Each runs in the page, so it calls nothing outside of itself.

/** What reaches past the window, is cut off, or scrolls sideways without a name and the keyboard. */
export function spillsOver(): readonly string[] {
  const named = (element: Element) => element.outerHTML.slice(0, 120);
  const root = document.documentElement;
  const wide = root.scrollWidth > root.clientWidth + 1 ? ["the page scrolls sideways"] : [];
  const all = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
    (element) => element.checkVisibility() && element.closest("svg") === null && element.clientWidth > 1,
  );
  const over = all.filter((element) => element.scrollWidth > element.clientWidth + 1);
  const bad = over.filter((element) => {
    const { overflowX, clipPath, display } = getComputedStyle(element);
    if (display === "inline" || overflowX === "visible" || clipPath !== "none") return false;
    const isRegion = element.getAttribute("role") === "region" && element.tabIndex === 0;
    const isNamed = element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby");
    return overflowX === "hidden" || overflowX === "clip" || !(isRegion && isNamed);
  });
  return [...wide, ...bad.map(named)];
}

/** "seen"; "left" once the focus went back to the page itself; else what cannot be seen, or only behind something that sticks. */
export function hiddenFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return "left";
  const { left, top, width, height } = focused.getBoundingClientRect();
  const shares = [0.1, 0.5, 0.9];
  const isSeen = shares.some((across) =>
    shares.some((down) => {
      const there = document.elementFromPoint(left + width * across, top + height * down);
      // A choice is pressed by its label, which covers it.
      return (
        there !== null &&
        (focused.contains(there) || there.contains(focused) || there.closest("label")?.control === focused)
      );
    }),
  );
  return isSeen ? "seen" : focused.outerHTML.slice(0, 120);
}

/** As somebody may whom that helps to read (WCAG 1.4.12). Runs in the page. */
export function setTextWider(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
}
