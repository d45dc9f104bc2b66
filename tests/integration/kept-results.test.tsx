// Parts of a results page are kept from one reader to the next. Each page has to read as if nothing were kept.
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { WordsProvider } from "../../app/i18n/words-context.ts";
import { KeptSection, pageBytes } from "../../app/kit/kept-html.tsx";
import type { ResultsView } from "../../app/results/results.view.ts";
import { ResultsPage } from "../../app/results/results-page.tsx";
import { viewResults } from "../../app/results/view-results.server.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";

const demonstration = aServer({ DEMO: "on" });
const SLUGS = ["metropole-de-montaubrel", "auzerande-metropole", "lanverzy-metropole", "orvelande-metropole"];

function viewOf(slug: string, locale: "fr" | "en", levers: readonly string[] = []): ResultsView {
  const view = viewResults(demonstration, { ref: { slug, edition: "2026", tokens: [] }, locale, levers });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}

/** Every page in turn: two languages, without levers and with the first and the last of its own ticked. */
function pages(): readonly { readonly locale: "fr" | "en"; readonly view: ResultsView }[] {
  return SLUGS.flatMap((slug) =>
    (["fr", "en"] as const).flatMap((locale) => {
      const called = viewOf(slug, locale).summary.levers.all.map(({ id }) => id);
      const ticked = [[], called.slice(0, 1), called.slice(-1)];
      return ticked.map((levers) => ({ locale, view: viewOf(slug, locale, levers) }));
    }),
  );
}

function pageOf({ locale, view }: { readonly locale: "fr" | "en"; readonly view: ResultsView }) {
  return (
    <WordsProvider value={wordsOf(locale)}>
      <ResultsPage {...view} />
    </WordsProvider>
  );
}

/** As in development. */
function withNothingKept<Made>(make: () => Made): Made {
  vi.stubEnv("MODE", "development");
  const made = make();
  vi.unstubAllEnvs();
  return made;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the kept parts of a results page", () => {
  it("read as parts that are rendered anew, in each language, for each body and with levers ticked", () => {
    const render = () => pages().map((page) => renderToStaticMarkup(pageOf(page)));
    const anew = withNothingKept(render);
    expect(new Set(anew).size).toBe(anew.length);
    expect(render()).toEqual(anew);
    expect(render().reverse()).toEqual(anew.toReversed());
  });

  it("stand in the bytes of a page where they would be rendered, whichever pages are made between", () => {
    const render = () =>
      pages().map((page) => pageBytes(() => renderToStaticMarkup(pageOf(page))).toString());
    const anew = withNothingKept(render);
    expect(render()).toEqual(anew);
    expect(render().reverse()).toEqual(anew.toReversed());
    expect(anew.join("")).not.toContain("<!--");
  });

  it("take no text for the place of a part, and leave nothing behind a page that fails", () => {
    const of = {};
    const section = () => (
      <WordsProvider value={wordsOf("fr")}>
        <KeptSection of={of} part="a">
          {() => "kept"}
        </KeptSection>
      </WordsProvider>
    );
    const page = (text: string) =>
      pageBytes(() =>
        renderToStaticMarkup(
          <main>
            {text}
            {section()}
          </main>,
        ),
      ).toString();
    expect(page("<!--kept 0-->")).toBe("<main>&lt;!--kept 0--&gt;<section>kept</section></main>");
    expect(() =>
      pageBytes(() => {
        throw new Error("no page");
      }),
    ).toThrow("no page");
    expect(renderToStaticMarkup(section())).toBe("<section>kept</section>");
    expect(() => pageBytes(() => "<!--kept 0-->")).toThrow("nothing is kept for the mark 0");
  });

  it("leave the page around them as it is when it is rendered for a browser", () => {
    const [page] = pages();
    if (page === undefined) throw new Error("there is no page");
    const render = () => renderToString(pageOf(page)).replaceAll("<!-- -->", "");
    const anew = withNothingKept(render);
    expect([render(), render()]).toEqual([anew, anew]);
  });

  it("change with the answers, and only for the assessment whose answers changed", async () => {
    const server = aServer();
    const [ours, theirs] = [await aTrial(server), await aTrial(server)];
    const read = (ref: typeof ours) => {
      const view = viewResults(server, { ref, locale: "fr", levers: [] });
      if (!view.ok) throw new Error(view.reason);
      return renderToStaticMarkup(pageOf({ locale: "fr", view: view.value }));
    };
    const before = [read(ours), read(theirs)];
    await post(server, ours, { question: "steering.elected-lead", fields: { answer: "3" } });
    expect(read(ours)).not.toBe(before[0]);
    expect(read(ours)).toBe(withNothingKept(() => read(ours)));
    expect(read(theirs)).toBe(before[1]);
  });

  it("P8: leave by the bytes that they take, those read longest ago first", () => {
    const megabyte = "’".repeat((1024 * 1024) / 3);
    const render = vi.fn(() => megabyte);
    const objects = Array.from({ length: 40 }, () => ({}));
    const read = (of: object) =>
      renderToStaticMarkup(
        <WordsProvider value={wordsOf("fr")}>
          <KeptSection of={of} part="a part">
            {render}
          </KeptSection>
        </WordsProvider>,
      );
    for (const of of objects) expect(read(of)).toContain(megabyte);
    expect(render).toHaveBeenCalledTimes(40);
    for (const of of objects.slice(-20)) read(of);
    expect(render).toHaveBeenCalledTimes(40);
    read(objects[0] ?? {});
    expect(render).toHaveBeenCalledTimes(41);
  });
});
