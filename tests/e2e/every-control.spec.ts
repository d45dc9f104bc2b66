// U1: whatever can be clicked is reached by a mouse and a finger where it stands, on every page, at three widths.
import { expect } from "@playwright/test";
import type { Address } from "../../app/address-policy.ts";
import { addresses } from "../../app/addresses.ts";
import { findAddress } from "../../app/http/find-address.server.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { controlFaults } from "./support/control-faults.ts";
import { type OpenedHubs, openHubs } from "./support/open-hubs.ts";
import { test } from "./support/test.ts";
import { visits } from "./support/visits.ts";

const words = wordsOf("fr");

/** Pages that are passed through on the way to another one, or are answered to a form alone. */
const PASSED_THROUGH = ["confirm-section", "open-link", "provider", "provider-return", "sign-out", "tasks"];
/** A page that is clicked, once more as another version had it. */
const AS_OTHERS = ["public-version-dimension"];
/** Opened by what was submitted or mailed alone, and clicked in publication.spec.ts at the same widths. */
const ON_THE_WAY = ["consent", "consent-preview", "moderate", "moderate-preview"];
/** Opened by what was mailed alone; team.spec.ts and letters.spec.ts go through them. */
const BY_A_KEY = [...["invitation", "letter-recipient", "sign-in-link", "stop-letters", "stop-reminders"]];
/** Opened by the code of a room, or the key of a seat; seats.spec.ts goes through them. */
const OF_SEATS = ["take-seat", "seat", "seat-levers", "watch"];
/** Of whoever leads a workshop that is prepared: valid-html.test.ts and who-gets-in.test.ts knock at them. */
const OF_ROOMS = ["desk", "lever-round", "paper", "prepare-workshop", "screen"];
/** Open to a commune that was invited: see opinions.spec.ts. */
const OF_COMMUNES = ["commune", "commune-question"];

let opened: OpenedHubs;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  opened = await openHubs(browser);
});

test("U1: every address with a page is among the pages whose controls are clicked", () => {
  // A page that says there is no such thing is another page.
  const clicked = visits.map(({ path, status = 200 }) => {
    if (status === 404) return "anything";
    const found = findAddress(`/fr${path ?? "/nowhere"}`);
    return found.kind === "found" ? found.id : "anything";
  });
  const pages = Object.entries<Address>(addresses).filter(([, { page }]) => page !== undefined);
  const left = pages.map(([id]) => id).filter((id) => !clicked.some((one) => one === id));
  expect(left.toSorted()).toEqual(
    [
      ...PASSED_THROUGH,
      ...AS_OTHERS,
      ...ON_THE_WAY,
      ...BY_A_KEY,
      ...OF_SEATS,
      ...OF_ROOMS,
      ...OF_COMMUNES,
    ].toSorted(),
  );
});

for (const { name, open } of visits) {
  test(`U1: every control is where one clicks, ${name}`, async ({ page, context }) => {
    await context.addCookies(opened.cookies);
    await open(page, { words, hubs: opened.hubs });
    expect(await controlFaults(page)).toEqual([]);
  });
}
