// Development only: most pages run no script, and a change in what only the server runs is no module of the browser, so
// the page is asked for again.
import.meta.hot?.on("remix:hmr", () => location.reload());
