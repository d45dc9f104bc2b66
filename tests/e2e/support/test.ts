// Every browser test also holds that its pages run without a fault and ask nothing of another site.
import { test as base, expect, type Page } from "@playwright/test";

/**
 * The browser says so for every 4xx, which tests ask for on purpose, and while a test keeps it offline. React says so
 * (its error 345) of a click that comes before it has taken the page over: the browser has answered that click itself.
 */
const EXPECTED =
  /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_(INTERNET_DISCONNECTED|FAILED))|React error #345/;

export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults = faultsOf(page, baseURL ?? "");
    await use(page);
    expect(faults, "faults of the pages").toEqual([]);
  },
});

/** Filled while the page is used: errors of scripts, breaches of the content policy, missing files, requests elsewhere. */
function faultsOf(page: Page, site: string): readonly string[] {
  const faults: string[] = [];
  const note = (text: string) => {
    if (!EXPECTED.test(text)) faults.push(`${page.url()}: ${text}`);
  };
  page.on("pageerror", (error) => note(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) note(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !/^(data|about|blob):/.test(request.url()))
      faults.push(`${page.url()} asked for ${request.url()}`);
  });
  page.on("response", (response) => {
    const isFile = ["script", "stylesheet", "font", "image"].includes(response.request().resourceType());
    if (isFile && response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  return faults;
}
