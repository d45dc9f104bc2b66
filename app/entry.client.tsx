// Loaded only by the pages whose route asks for scripts: fetches the page and its words, then takes its content over.
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadBrowserCatalogue } from "./i18n/browser-catalogue.ts";
import { browserWords } from "./i18n/browser-words.ts";
import { defaultLocale, isLocale } from "./i18n/locale.ts";
import { WordsProvider } from "./i18n/words-context.ts";
import { PageContextProvider } from "./kit/page-context.ts";
import { PAGE_DATA_ID } from "./kit/page-data-id.ts";
import { PageDataProvider } from "./kit/page-view.ts";
import type { SentPageData } from "./shell/page-scripts.tsx";
import { ServedPage } from "./shell/served-page.tsx";

const { lang, dataset } = document.documentElement;
const locale = isLocale(lang) ? lang : defaultLocale;
const data = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? "") as SentPageData;
// No await out here: chunks that the page imports share code with this module, and would wait for it to end.
void takeOver();

async function takeOver(): Promise<void> {
  const [{ default: Page }, catalogue] = await Promise.all([
    import(/* @vite-ignore */ data.module),
    loadBrowserCatalogue(locale, data.words),
  ]);

  const main = document.getElementById("main");
  if (main !== null) {
    const served = main.innerHTML;
    // As it takes an area of text over, React puts the text of the server back into it, unless it finds it empty: so it
    // does, and what was typed meanwhile stays. The areas are told not to mind (kit/textarea-field.tsx) and
    // remember what the server gave them (questions/autosave/was-touched.ts).
    for (const area of main.querySelectorAll<HTMLTextAreaElement>("textarea[name]")) {
      const typed = area.value;
      area.dataset["given"] = area.defaultValue;
      area.textContent = "";
      area.value = typed;
    }
    startTransition(() => {
      hydrateRoot(
        main,
        <ServedPage html={served}>
          <WordsProvider value={browserWords(locale, catalogue)}>
            <PageContextProvider value={{ hasFormErrors: dataset["formErrors"] !== undefined }}>
              <PageDataProvider value={data}>
                <Page />
              </PageDataProvider>
            </PageContextProvider>
          </WordsProvider>
        </ServedPage>,
      );
    });
  }
}
