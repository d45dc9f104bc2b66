// A phone of the middle range on a slow network, as Chromium pretends to be one: when it paints first, when it paints the
// largest thing, and what came over the wire until the page was there.
import { type Browser, chromium, devices, type Page } from "@playwright/test";
import provideBrowser, { browserLaunch } from "../setup/browser.ts";

const TIMES_SLOWER = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export interface Painted {
  /** Milliseconds since the page was asked for. */
  readonly first: number;
  readonly largest: number;
}

export interface PhonePage {
  readonly url: string;
  /** `Cookie` header that opens it; empty for a page that is open to everyone. */
  readonly cookie: string;
}

export async function withPhone<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  await provideBrowser();
  const browser = await chromium.launch(browserLaunch());
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Of a first visit: nothing is in the cache. */
export async function paintsOf(browser: Browser, { url, cookie }: PhonePage): Promise<Painted> {
  const context = await browser.newContext({ ...devices["Pixel 5"], locale: "fr-FR" });
  try {
    if (cookie !== "") await context.addCookies([cookieOf(url, cookie)]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
    await page.goto(url, { waitUntil: "load" });
    // In this order: a small page is loaded before it is painted.
    const largest = await largestOf(page);
    return { first: await firstOf(page), largest };
  } finally {
    await context.close();
  }
}

function cookieOf(url: string, cookie: string) {
  const [name = "", ...value] = cookie.split("=");
  return { name, value: value.join("="), url };
}

/** Throws where nothing was painted: a bench that compares nothing says nothing. */
async function firstOf(page: Page): Promise<number> {
  const paints = await page.evaluate(() =>
    performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime),
  );
  const [first] = paints;
  if (first === undefined) throw new Error(`${page.url()} was not painted`);
  return first;
}

/** Observed until a second passes without a larger one: fonts and scripts have arrived by then. */
function largestOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let largest = Number.NaN;
        let end = setTimeout(() => resolve(largest), 1_000);
        new PerformanceObserver((list) => {
          largest = list.getEntries().at(-1)?.startTime ?? largest;
          clearTimeout(end);
          end = setTimeout(() => resolve(largest), 1_000);
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
}
