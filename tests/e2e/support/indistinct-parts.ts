// Each runs in the page, so it calls nothing outside of itself.

/** Links that say the same and lead elsewhere (RGAA 6.1). */
export function linksThatSayTheSame(): readonly string[] {
  const seen = new Map<string, string>();
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")].flatMap((link) => {
    if (!link.checkVisibility()) return [];
    const name = (link.getAttribute("aria-label") ?? link.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    const before = seen.get(name);
    seen.set(name, link.href);
    return before === undefined || before === link.href ? [] : [`${name}: ${before} and ${link.href}`];
  });
}

/** Forms with fields that have no name, where there are several. One that is a button alone is told by its button. */
export function formsWithoutName(): readonly string[] {
  const forms = [...document.querySelectorAll("main form")].filter(
    (form) => form.checkVisibility() && form.querySelector("input:not([type=hidden]), select, textarea"),
  );
  const unnamed = forms.filter((form) => !form.matches("[aria-label], [aria-labelledby]"));
  return forms.length < 2 ? [] : unnamed.map((form) => form.outerHTML.slice(0, 120));
}

/** Fields that no label names which can be seen or clicked. */
export function fieldsWithoutLabel(): readonly string[] {
  const fields = document.querySelectorAll<HTMLInputElement>(
    "main :is(input:not([type=hidden]), select, textarea)",
  );
  return [...fields]
    .filter((field) => field.labels?.length === 0)
    .map((field) => field.outerHTML.slice(0, 120));
}
