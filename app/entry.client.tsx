// Loaded only by the pages whose route asks for scripts: fetches their words, then takes the document over.
import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { PageContextProvider } from "./components/page-context.ts";
import { loadBrowserCatalogue } from "./i18n/browser-catalogue.ts";
import { browserWords } from "./i18n/browser-words.ts";
import { defaultLocale, isLocale } from "./i18n/locale.ts";
import { WordsProvider } from "./i18n/words-context.ts";

const { lang, dataset } = document.documentElement;
const locale = isLocale(lang) ? lang : defaultLocale;
const words = browserWords(locale, await loadBrowserCatalogue(locale));

// As it takes an area of text over, React puts the text of the server back into it, unless it finds it empty: so it
// does, and what was typed meanwhile stays. The areas are told not to mind (components/textarea-field.tsx) and remember
// what the server gave them (components/autosave/was-touched.ts).
for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[name]")) {
  const typed = area.value;
  area.dataset["given"] = area.defaultValue;
  area.textContent = "";
  area.value = typed;
}

startTransition(() => {
  hydrateRoot(
    document,
    <WordsProvider value={words}>
      <PageContextProvider value={{ hasFormErrors: dataset["formErrors"] !== undefined }}>
        <RemixBrowser />
      </PageContextProvider>
    </WordsProvider>,
  );
});
