// An edition from its preparation to its closing, by forms and links alone, on a site of its own.
import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { aMailedSite, type MailedSite } from "./support/mailed-site.ts";

const { t } = wordsOf("fr");
const ADMIN = "admin@ecole.example";
const COHORT = [
  "siren;nom;groupe;courriel",
  "243500139;;Grandes;numerique@rennes.example",
  "244400404;;Petites;",
  "123456789;Nulle part;;",
  "245900410;;Grandes;=HYPERLINK(1)",
  "246700488;;Grandes;",
].join("\r\n");

let site: MailedSite;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await aMailedSite();
});
test.afterAll(() => site.close());
test.use({ javaScriptEnabled: false });

test("an edition is prepared, given a cohort from a file with mistakes, opened, followed and closed, without JavaScript", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const button = (name: string) => page.getByRole("button", { name });
  site.nameAdministrator(ADMIN);
  await page.goto(`${site.url}/fr/connexion`);
  await page.getByLabel(t("kit.email.label")).fill(ADMIN);
  await button(t("account.signIn.submit")).click();
  await page.goto((await site.linksOf(ADMIN))[0] ?? "");
  await button(t("account.link.submit")).click();

  await page.goto(`${site.url}/fr/admin/editions`);
  await expect(page.getByText(t("editions.none"))).toBeVisible();
  await page.getByRole("link", { name: t("editions.prepare") }).click();
  await page.getByLabel(t("editions.field.key"), { exact: true }).fill("Clé fausse");
  await page.getByLabel(t("editions.field.name"), { exact: true }).fill("2027");
  await page.getByLabel(t("editions.field.groups")).fill("Grandes\nMoyennes");
  await button(t("editions.new.submit")).click();
  await expect(page.getByRole("alert")).toContainText(t("editions.problem.BAD_KEY"));
  await expect(page.getByLabel(t("editions.field.name"), { exact: true })).toHaveValue("2027");
  await page.getByLabel(t("editions.field.key"), { exact: true }).fill("metropoles-2027");
  await page.getByLabel(t("editions.field.opensOn")).fill("2027-01-11");
  await page.getByLabel(t("editions.field.closesOn")).fill("2027-06-30");
  await button(t("editions.new.submit")).click();
  await expect(page.getByRole("status")).toContainText(t("editions.notice.created"));

  await page.getByRole("link", { name: t("editions.open.toCohort") }).click();
  const file = { name: "cohorte.csv", mimeType: "text/csv", buffer: Buffer.from(COHORT) };
  await page.getByLabel(t("editions.cohort.file.label")).setInputFiles(file);
  await button(t("editions.cohort.file.submit")).click();
  await expect(page.getByRole("status")).toContainText(t("editions.cohort.preview.valid", { count: 2 }));
  for (const problem of ["BAD_GROUP", "BAD_SIREN", "FORMULA"] as const)
    await expect(page.getByText(t(`editions.cohort.problem.${problem}`))).toBeVisible();
  await expect(page.getByText(t("editions.cohort.none"))).toBeVisible();
  await button(t("editions.cohort.preview.take", { count: 2 })).click();
  await expect(page.getByRole("status")).toContainText(t("editions.cohort.added"));
  await expect(page.getByRole("rowheader", { name: "Rennes Métropole" })).toBeVisible();

  await page.getByRole("link", { name: t("editions.next.open.link") }).click();
  await button(t("editions.open.submit")).click();
  await expect(page.getByRole("status")).toContainText(t("editions.notice.opened"));
  await page.getByRole("link", { name: t("editions.next.invite.link") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("editions.letters.title") })).toBeVisible();
  await page.getByRole("link", { name: t("editions.page.edition-follow-up") }).click();
  await page.getByRole("link", { name: t("editions.followUp.sort.avancement") }).click();
  await expect(page.getByRole("cell", { name: t("editions.stage.cohort") })).toHaveCount(2);

  await page.getByRole("link", { name: t("editions.page.edition-releases") }).click();
  await expect(page.getByText(t("releases.why.TOO_FEW"))).toBeVisible();
  await page.goto(`${site.url}/fr/admin`);
  await page.getByRole("link", { name: t("definitions.title") }).click();
  await expect(page.getByRole("cell", { name: "2027" })).toBeVisible();
  await page.getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page.getByText(t("definitions.single"))).toBeVisible();

  await page.goto(`${site.url}/fr/admin/editions/metropoles-2027`);
  await page.getByRole("link", { name: t("editions.page.edition-closing") }).click();
  await button(t("editions.closing.submit")).click();
  await expect(page.getByRole("alert")).toContainText(t("editions.closing.problem.NOT_CONFIRMED"));
  await page.getByLabel(t("editions.closing.confirm")).check();
  await button(t("editions.closing.submit")).click();
  await expect(page.getByText(t("editions.state.closed"), { exact: true })).toBeVisible();
  const asked = page.waitForEvent("download");
  await page.getByRole("link", { name: t("editions.closing.archive.download") }).click();
  const archive = await asked;
  expect(archive.suggestedFilename()).toBe("metropoles-2027.zip");
  execFileSync("unzip", ["-tqq", await archive.path()]);
  await page.goto(`${site.url}/fr/admin/journal`);
  await expect(page.getByText(t("editions.journal.whole", { count: 5 }))).toBeVisible();
});
