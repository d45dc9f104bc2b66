/** Runs in the page: texts that can be seen and are written in letters smaller than `least` pixels, each with its size. */
export function smallTexts(least: number): readonly string[] {
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const ownText = (element: Element) =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent?.trim() ?? "")
      .join(" ")
      .trim();
  return [...document.querySelectorAll("body *:not(script, style, noscript, .visually-hidden)")]
    .map((element) => ({ element, text: ownText(element) }))
    .filter(({ element, text }) => text !== "" && isSeen(element))
    .map(({ element, text }) => ({ text, size: Number.parseFloat(getComputedStyle(element).fontSize) }))
    .filter(({ size }) => size < least)
    .map(({ text, size }) => `${Math.round(size)}: ${text.slice(0, 60)}`);
}
