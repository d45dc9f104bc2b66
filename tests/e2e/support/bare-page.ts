// Each runs in the page, so it calls nothing outside of itself.

/** As if the stylesheet had not arrived. */
export function leaveStylesOut(): void {
  for (const sheet of document.styleSheets) sheet.disabled = true;
}

/** Words that stand in one line without anything between them: the stylesheet alone set them apart. */
export function gluedWords(): readonly string[] {
  const ALONE = "br, svg, img, input, select, textarea, button";
  const UNREAD = "script, style, noscript";
  const lineOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    return node instanceof Element && !node.matches(UNREAD) && node.checkVisibility() ? said(node) : "";
  };
  const said = (element: Element): string => {
    if (element.matches(ALONE)) return "\n";
    const inside = [...element.childNodes].map(lineOf).join("");
    return getComputedStyle(element).display === "inline" ? `¦${inside}¦` : `\n${inside}\n`;
  };
  const found = lineOf(document.body).matchAll(/.{0,40}[\p{L}\p{N}.:;,)]¦+[\p{L}\p{N}(].{0,40}/gu);
  return [...found].map(([words]) => words.replaceAll(/¦+/g, "|"));
}

/** Drawings that have no size of their own, and shapes that nobody gave a colour: they are black. */
export function spoiltDrawings(): readonly string[] {
  const WIDEST = 700;
  const shown = [...document.querySelectorAll("svg")].filter((svg) => svg.checkVisibility());
  const giants = shown.filter((svg) => {
    const { width } = svg.getBoundingClientRect();
    return width > WIDEST || Math.abs(width - Number(svg.getAttribute("width"))) > 1;
  });
  const black = shown.flatMap((svg) =>
    [...svg.querySelectorAll("path, circle, rect, polygon, polyline, line")].filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return (
        (fill === "rgb(0, 0, 0)" && shape.closest("defs, clipPath") === null) || stroke === "rgb(0, 0, 0)"
      );
    }),
  );
  return [
    ...giants.map(
      (svg) => `${Math.round(svg.getBoundingClientRect().width)} px wide: ${svg.outerHTML.slice(0, 120)}`,
    ),
    ...black.map((shape) => `black: ${shape.outerHTML.slice(0, 120)}`),
  ];
}

/** Parts of the page that stand in another order than they are read in, and a title before that of the page; errors come first. */
export function disorder(): readonly string[] {
  const order = ["a[href='#main']", "header", "main", "footer"].map(
    (place) => document.querySelector(place)?.getBoundingClientRect().top ?? Number.NaN,
  );
  const isInOrder = order.every((top, index) => index === 0 || top >= (order[index - 1] ?? Number.NaN));
  const first = document.querySelector("main :is(h1, h2, h3):not([role=alert] *)");
  return [
    ...(isInOrder ? [] : [`skip link, header, page and footer stand at ${order.join(", ")}`]),
    ...(first?.matches("h1") === true ? [] : [`the first title is ${first?.outerHTML.slice(0, 80)}`]),
  ];
}
