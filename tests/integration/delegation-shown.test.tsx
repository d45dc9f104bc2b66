// What lets an official decide is read by who has to judge it: the moderation and the team. It is not published.
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { WordsProvider } from "../../app/i18n/words-context.ts";
import { ModeratePage } from "../../app/publication/moderate-page.tsx";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { RequestLines } from "../../app/publication/request-lines.tsx";
import { viewModeration } from "../../app/publication/view-moderation.server.ts";
import {
  aPublishingTeam,
  ask,
  decide,
  moderating,
  type PublishingTeam,
  publicationSeen,
  publish,
} from "../builders/a-publishing-team.ts";

/** As the official of these tests types it. */
const DELEGATION = "Arrêté 12";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

it("is read by whoever moderates", async () => {
  await ask(team);
  await decide(team, "all");
  const view = viewModeration(team.deps, { ...moderating(team), locale: "fr" });
  if (!view.ok) throw new Error(view.reason);
  const html = renderToStaticMarkup(
    <WordsProvider value={wordsOf("fr")}>
      <ModeratePage {...view.value} preview="" decisionHref="" refused={undefined} />
    </WordsProvider>,
  );
  expect(html).toMatch(new RegExp(`Référence de la délégation.*${DELEGATION}`));
});

it("is read by the team, beside who decided, of a refusal as well", async () => {
  await ask(team);
  await decide(team, "refuse");
  const lines = publicationSeen(team)?.request?.lines ?? [];
  expect(lines.map(({ delegation }) => delegation)).toEqual(["", DELEGATION]);
  const html = renderToStaticMarkup(
    <WordsProvider value={wordsOf("fr")}>
      <RequestLines lines={lines} />
    </WordsProvider>,
  );
  expect(html.split("Délégation\u{202F}: ").length).toBe(2);
  expect(html).toContain(`Camille Martin, Vice-présidente au numérique<br/>`);
});

it("is not in what is published", async () => {
  await publish(team);
  const online = publishedOf(team.deps, team.ref);
  if (online?.kind !== "online") throw new Error("nothing is online");
  expect(publishedText(team.deps, online.latest)).not.toContain(DELEGATION);
  expect(JSON.stringify(online)).not.toContain(DELEGATION);
});
