// The reader's choice of theme, applied before the first paint, so that no page flashes white at night.
// Without this script, or without a choice, the system decides. Nothing leaves the browser.
(() => {
  const KEY = "theme";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  const read = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // Storage refused by the browser: the choice lasts for this page.
    }
  };
  const keep = (theme) => {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // As above.
    }
  };

  const chosen = read();
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  root.dataset.script = "on"; // Shows the button, which could do nothing without this script.

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest("[data-theme-toggle]") === null) return;
    const shown = root.dataset.theme ?? (system.matches ? "dark" : "light");
    const wanted = shown === "dark" ? "light" : "dark";
    root.dataset.theme = wanted;
    keep(wanted);
  });
})();
