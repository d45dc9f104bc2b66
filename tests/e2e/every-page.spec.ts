// Of every page: what one comes for stands in sight, its parts can be told apart, and it can be read where the stylesheet has
// not arrived.
import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { disorder, gluedWords, leaveStylesOut, spoiltDrawings } from "./support/bare-page.ts";
import { endOfMainAct } from "./support/first-screen.ts";
import { fieldsWithoutLabel, formsWithoutName, linksThatSayTheSame } from "./support/indistinct-parts.ts";
import { type OpenedHubs, openHubs } from "./support/open-hubs.ts";
import { test } from "./support/test.ts";
import { isFramed, visits } from "./support/visits.ts";

const SCREENS = [
  { width: 1_280, height: 900, screens: 1 },
  { width: 390, height: 844, screens: 2 },
];

/** Pages with neither field nor main button, and why. One that gets a main act has to leave the list. */
const WITHOUT_MAIN_ACT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "One reads; the menu and the links of the text are what there is to do.": [
      ...[
        "accessibility",
        "legal notice",
        "licences",
        "how to lead a workshop",
        "method",
        "method of a version",
        "open data",
        "privacy",
      ],
      ...["results", "results, finalised", "finalised version", "history", "history, nothing answered"],
      ...["check of a section, finalised", "among the published results"],
      ...["among the published results, of a demonstration"],
      ...["among the published results, of a trial", "among the published results, nothing answered"],
      ...["files of a question, by a secret link", "requests to others, finalised"],
      ...["published page", "published page with gaps", "published version"],
      ...["evolution", "evolution of one edition"],
      ...["dimension of a published page", "body that has published nothing", "follow-up of an edition"],
      ...["corrected published page", "version that was corrected", "embed"],
      ...["definitions", "definition", "releases of an edition"],
      ...["editions and their releases", "public releases of an edition", "findings of an edition"],
    ],
    "One prints it, with the browser.": ["blank questionnaire", "blank section"],
    "A list, each line with a link or a button of its own; none of them comes first.": [
      ...["administration", "outgoing mails", "requests for access", "local outbox"],
      "workshops that one leads",
      ...["personal data, of a lead", "disagreements, none", "reports by readers", "moderation"],
    ],
    "There is nothing left to do here, and the page says so.": [
      ...["sign in, link sent", "request for access, received", "account erased"],
      ...["report of an error, received", "closing of an edition"],
      ...["answers of a trial to take over", "withdrawn page (410)", "version of a withdrawn page (410)"],
      "embed of a withdrawn result (410)",
    ],
    "It says what went wrong, and links lead on.": [
      ...["invitation, no such one (404)", "page that does not exist (404)"],
      ...["stop of reminders, no such one (404)", "answer to a finalised assessment (409)"],
      ...["moderation, no such one (404)", "consent, no such link (404)"],
      ...["recipient of letters, no such one (404)", "stop of letters, no such one (404)"],
      "form that is too large (413)",
    ],
  }).flatMap(([reason, names]) => names.map((name) => [name, reason] as const)),
);
/** A form for each that waits: whether one does depends on what other tests left. */
const WHEN_ONE_WAITS = ["reports that wait"];
/** The result is what one comes for; the form for supposing levers follows it, and opens where it is used. */
const FURTHER_DOWN = ["results with a lever supposed", "comparison"];

let opened: OpenedHubs;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  opened = await openHubs(browser);
});

test("every page without a main act is one that is visited", () => {
  const names = visits.map(({ name }) => name);
  expect(
    [...WITHOUT_MAIN_ACT.keys(), ...WHEN_ONE_WAITS, ...FURTHER_DOWN].filter((name) => !names.includes(name)),
  ).toEqual([]);
});

for (const { name, open } of visits) {
  test(`U2, A2, A4: in sight, told apart, read without a stylesheet: ${name}`, async ({ page, context }) => {
    await context.addCookies(opened.cookies);
    await open(page, { words: wordsOf("fr"), hubs: opened.hubs });
    if (!FURTHER_DOWN.includes(name))
      await expectMainActInSight(page, {
        whyNone: WITHOUT_MAIN_ACT.get(name),
        maybeNone: WHEN_ONE_WAITS.includes(name),
      });
    expect(await page.evaluate(linksThatSayTheSame)).toEqual([]);
    expect(await page.evaluate(formsWithoutName)).toEqual([]);
    expect(await page.evaluate(fieldsWithoutLabel)).toEqual([]);
    await page.evaluate(leaveStylesOut);
    expect(await page.evaluate(gluedWords)).toEqual([]);
    expect(await page.evaluate(spoiltDrawings)).toEqual([]);
    if (!isFramed(name)) expect(await page.evaluate(disorder)).toEqual([]);
  });
}

interface MainAct {
  readonly whyNone: string | undefined;
  readonly maybeNone: boolean;
}

async function expectMainActInSight(page: Page, { whyNone, maybeNone }: MainAct): Promise<void> {
  for (const { width, height, screens } of SCREENS) {
    await page.setViewportSize({ width, height });
    const act = await page.evaluate(endOfMainAct);
    if (act === null && maybeNone) continue;
    if (whyNone === undefined)
      expect(act?.bottom, `at ${width} px: ${act?.html}`).toBeLessThan(screens * height);
    else expect(act, whyNone).toBeNull();
  }
}
