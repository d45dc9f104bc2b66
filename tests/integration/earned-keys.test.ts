// A browser holds twenty keys. Links that others plant take the place of each other, and never of a key by which this
// browser has saved something.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathTo } from "../../app/kit/path-to.ts";
import { aBrowser, type Browser } from "../builders/a-browser.ts";
import { aTrial } from "../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";

const QUESTION = "data.open";
const PLANTED = 25;
let site: ServedSite;

beforeAll(async () => {
  site = await aServedSite();
}, 120_000);
afterAll(() => site?.close());

describe("S15: the key of an assessment that came by a link", () => {
  it("stays once its page has saved by itself, however many links are opened afterwards", async () => {
    const { browser, hub } = await opened();
    const saved = await browser.post(`${hub}/s/data/q/${QUESTION}/enregistrer`, ANSWER);
    expect(saved.status).toBe(200);
    await openLinks(browser);
    expect((await browser.get(hub)).status).toBe(200);
  });

  it("stays once its form was sent", async () => {
    const { browser, hub } = await opened();
    const saved = await browser.post(`${hub}/s/data/q/${QUESTION}`, { ...ANSWER, intent: "back" });
    expect([saved.status, saved.trail.length > 1]).toEqual([200, true]);
    await openLinks(browser);
    expect((await browser.get(hub)).status).toBe(200);
  });

  it("goes where it was only looked at, or a form was refused", async () => {
    const { browser, hub } = await opened();
    const refused = await browser.post(`${hub}/s/data/q/${QUESTION}`, { ...ANSWER, answer: "9" });
    expect(refused.status).toBe(422);
    await openLinks(browser);
    expect((await browser.get(hub)).status).toBe(404);
  });

  it("is marked once: the next save sets no cookie", async () => {
    const { browser, hub } = await opened();
    const save = () => browser.post(`${hub}/s/data/q/${QUESTION}/enregistrer`, ANSWER);
    await save();
    const before = browser.cookiesOf(hub);
    expect(before).toContain("!");
    await save();
    expect(browser.cookiesOf(hub)).toBe(before);
  });
});

const ANSWER = { answer: "2", version: "0", form: "form-of-a-colleague", seq: "1", was: "" };

/** A colleague’s browser: it was given the link. */
async function opened(): Promise<{ readonly browser: Browser; readonly hub: string }> {
  const browser = aBrowser();
  const { slug, edition } = await openLink(browser);
  return { browser, hub: site.url + pathTo("hub", { locale: "fr", slug, edition }) };
}

async function openLinks(browser: Browser): Promise<void> {
  for (let planted = 0; planted < PLANTED; planted += 1) await openLink(browser);
}

async function openLink(browser: Browser) {
  const trial = await aTrial(site.deps);
  const hub = await browser.get(site.url + pathTo("open-link", { locale: "fr", token: trial.token }));
  expect(hub.status).toBe(200);
  return trial;
}
