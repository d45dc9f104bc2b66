import { expect, test } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";

test("an error page says what happened and how to mend it, in the language of the address", async ({
  page,
}) => {
  const response = await page.goto("/en/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle("Page not found – Barometer of the métropoles");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await page.getByRole("link", { name: "Back to the home page" }).click();
  await expect(page).toHaveURL("/en/");
});

test("a reader without a language in the address is led to the one of the browser", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL("/fr/");
});

test("the language link keeps the page", async ({ page }) => {
  await page.goto("/fr/nowhere?vue=page");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/nowhere?vue=page");
});

test("the first Tab leads past the header", async ({ page }) => {
  await page.goto("/fr/nowhere");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`an error page has no accessibility fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/fr/nowhere");
    expect(await axeFaults(page)).toEqual([]);
  });
}

test("every link of the footer leads to a place that exists", async ({ page }) => {
  await page.goto("/fr/");
  const links = page.getByRole("contentinfo").getByRole("link");
  expect(await links.allTextContents()).toEqual([
    "Accessibilité : non conforme",
    "Mentions légales",
    "Données personnelles",
    "Licences",
    "Code source",
    "Contact",
  ]);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const address of addresses) {
    await page.goto("/fr/");
    expect((await page.goto(address))?.status(), address).toBe(200);
    const [, place] = address.split("#");
    if (place !== undefined) await expect(page.locator(`#${place}`)).toBeVisible();
  }
});

test("the content policy blocks nothing of ours", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto("/fr/");
  await expect(page.getByRole("button", { name: /Thème/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a refused form is explained in the language of the page, with the way to mend it", async ({
  request,
}) => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const large = await request.post("/en/connexion", { headers: form, data: "a".repeat(101 * 1024) });
  expect([large.status(), await large.text()]).toEqual([413, expect.stringContaining("shorten your texts")]);
  const foreign = await request.post("/fr/connexion", {
    headers: { ...form, Origin: "https://evil.example" },
    data: "a=1",
  });
  expect([foreign.status(), await foreign.text()]).toEqual([
    403,
    expect.stringContaining("depuis un autre site"),
  ]);
  const json = await request.post("/en/connexion", { data: { level: 3 } });
  expect([json.status(), await json.text()]).toEqual([
    415,
    expect.stringContaining("only accepts the forms"),
  ]);
});

test("P1: the first page of a visit waits for no file, and later ones find theirs in the browser", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  const theme = () => page.getByRole("button", { name: /Thème/ });
  await page.goto("/fr/", { waitUntil: "networkidle" });
  await expect(page.locator("link[rel=stylesheet]")).toHaveCount(0);
  expect(asked.filter((one) => /^(stylesheet|script) /.test(one))).toEqual([]);
  const look = () => page.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
  const first = await look();
  expect(first).toContain("Barometre Sans");
  await theme().click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.getByRole("link", { name: "Données personnelles" }).click();
  await expect(page.locator("link[rel=stylesheet]")).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await look()).toBe(first);
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.includes("/style-") || name.includes("/theme-"))
      .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.transferSize : -1)),
  );
  expect(sizes).toEqual([0, 0]);
});

test("P1: every later page names one stylesheet, which comes compressed, kept for a year and without the headers of a page", async ({
  page,
  request,
}) => {
  await page.goto("/fr/");
  await page.getByRole("link", { name: "Données personnelles" }).click();
  const styles = page.locator("link[rel=stylesheet]");
  await expect(styles).toHaveCount(1);
  await expect(page.locator("link[rel=preload]")).toHaveCount(0);
  const style = await styles.getAttribute("href");
  const response = await request.get(style ?? "", { headers: { "Accept-Encoding": "br" } });
  const { date: _date, connection: _connection, "keep-alive": _keepAlive, ...headers } = response.headers();
  expect(headers).toEqual({
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": "br",
    "content-length": expect.any(String),
    "content-type": "text/css",
    "last-modified": expect.any(String),
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
  });
  await page.getByRole("link", { name: "Licences" }).click();
  await expect(page).toHaveURL("/fr/licence");
  expect(await styles.getAttribute("href")).toBe(style);
});

test("A4: a page that may be listed says which address stands for it in which language, and what it is about", async ({
  page,
  baseURL,
}) => {
  await page.goto("/en/commencer?q=Lyon");
  const address = (locale: string) => `${baseURL}/${locale}/commencer`;
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", address("en"));
  for (const [language, locale] of [
    ["fr", "fr"],
    ["en", "en"],
    ["x-default", "fr"],
  ] as const)
    await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveAttribute(
      "href",
      address(locale),
    );
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /postcode/);
  await page.goto("/en/nowhere");
  await expect(page.locator("link[rel=canonical], link[rel=alternate], meta[name=description]")).toHaveCount(
    0,
  );
});

test("U20: the way to one’s pages is called the same for who has no account", async ({ page }) => {
  const { t } = wordsOf("fr");
  await page.goto("/fr/");
  await page.getByRole("banner").getByRole("link", { name: "Compte", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("account.signIn.title"));
});
