// Who follows an edition is led to a reminder while there is somebody to be reminded, and told why not otherwise.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Participation } from "../../app/domain/editions/participation.ts";
import type { FollowUpView } from "../../app/editions/follow-up.view.ts";
import { FollowUpPage } from "../../app/editions/follow-up-page.tsx";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { WordsProvider } from "../../app/i18n/words-context.ts";

function pageOf(all: readonly Participation[], runs = true): string {
  const lines: FollowUpView["lines"] = all.map((participation, bodyId) => ({
    ...{ bodyId, name: `Body ${bodyId}`, slug: `b-${bodyId}`, group: null, leads: 1, lastAt: null },
    ...{ participation, stage: "cohort" },
  }));
  const head = { key: "e-2027", name: "2027", isDemonstration: false, state: "open", runs } as const;
  return renderToStaticMarkup(
    <WordsProvider value={wordsOf("fr")}>
      <FollowUpPage head={head} funnel={[]} sort="nom" lines={lines} />
    </WordsProvider>,
  );
}
const LINK = "?a=not-begun";
const REASON = "Toute la cohorte a commencé";

it("is offered while one has not begun", () => {
  const html = pageOf(["finalised", "not-begun"]);
  expect([html.includes(LINK), html.includes(REASON)]).toEqual([true, false]);
});

it("gives way to its reason once all have begun, and to nothing where nobody was asked to take part", () => {
  const html = pageOf(["finalised", "begun"]);
  expect([html.includes(LINK), html.includes(REASON)]).toEqual([false, true]);
  expect([pageOf([]).includes(LINK), pageOf([]).includes(REASON)]).toEqual([false, false]);
});

it("is nothing for who only looks", () => {
  const html = pageOf(["not-begun"], false);
  expect([html.includes(LINK), html.includes(REASON)]).toEqual([false, false]);
});
