// What a program noticed in a publication says where it stands, in the words of the page that shows it.

import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import type { Locale } from "../../app/domain/fields/id.schema.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { WordsProvider } from "../../app/i18n/words-context.ts";
import { HitsToRead } from "../../app/publication/hits-to-read.tsx";
import { viewModeration } from "../../app/publication/view-moderation.server.ts";
import { setTargets } from "../../app/targets/set-targets.server.ts";
import {
  aPublishingTeam,
  ask,
  decide,
  finalise,
  moderating,
  type PublishingTeam,
  publish,
  reopen,
} from "../builders/a-publishing-team.ts";
import { post } from "../builders/a-running-server.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
  await publish(team);
  await reopen(team);
});
afterEach(() => team.deps.close());

async function say(question: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const saved = await post(team.deps, team.ref, {
    question,
    fields,
    page: { intent: "autosave", version: 1 },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.reason));
}

const PROOF = { "evidence.0.title": "Guide", "evidence.0.url": "https://rivage.example/g" };

async function submitted(): Promise<void> {
  await finalise(team, "two");
  const why = "Voir www.why.example";
  await ask(team, { scope: ["justifications", "projects", "targets"], why, form: "two" });
  await decide(team, "all");
}

/** Each line as it is read, without its marks. */
function linesRead(locale: Locale): readonly string[] {
  const view = viewModeration(team.deps, { ...moderating(team), locale });
  if (!view.ok) throw new Error(view.reason);
  const html = renderToStaticMarkup(
    <WordsProvider value={wordsOf(locale)}>
      <HitsToRead {...view.value} />
    </WordsProvider>,
  );
  return html
    .split("</li>")
    .slice(0, -1)
    .map((line) => line.replaceAll("<br/>", " | ").replaceAll(/<[^>]+>/g, ""));
}

it("names the question and its dimension, the project and its field, the target, and what is corrected", async () => {
  await say("data.open", { answer: "3", publicText: "Écrire à ada@rivage.example", ...PROOF });
  await say("projects", {
    "entry.0.name": "Guichet",
    "entry.1.name": "www.projet.example",
    "entry.0.consent": "name",
    "entry.1.consent": "name",
  });
  const target = { "cible-data": "4", "mois-data": "06/2028", "raison-data": "Appeler le 06 12 34 56 78" };
  const entries = formEntries(Object.entries(target));
  const aimed = await setTargets(team.deps, { ref: team.ref, entries, version: 0, form: "target" });
  expect(aimed.ok).toBe(true);
  await submitted();
  expect(linesRead("fr")).toEqual([
    "Adresse électronique : ada@rivage.example | Dans la justification de la question « Ouverture des données publiques », dimension « Culture de la donnée et intelligence artificielle »",
    "Lien : https://rivage.example/g | Dans les liens donnés à la question « Ouverture des données publiques », dimension « Culture de la donnée et intelligence artificielle »",
    "Lien : www.projet.example | Dans le projet 2, champ « Nom du projet »",
    "Numéro de téléphone : 06 12 34 56 78 | Dans la raison de la cible de la dimension « Culture de la donnée et intelligence artificielle »",
    "Lien : www.why.example | Dans ce que la version corrige",
  ]);
  expect(linesRead("en")).toEqual([
    "E-mail address: ada@rivage.example | In the justification of the question “Open public data”, dimension “Data culture and artificial intelligence”",
    "Link: https://rivage.example/g | In the links given at the question “Open public data”, dimension “Data culture and artificial intelligence”",
    "Link: www.projet.example | In project 2, field “Name of the project”",
    "Phone number: 06 12 34 56 78 | In the reason of the target of the dimension “Data culture and artificial intelligence”",
    "Link: www.why.example | In what the version corrects",
  ]);
});
