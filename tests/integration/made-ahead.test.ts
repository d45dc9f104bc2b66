// P8: a result that was read is made again after an answer has changed, while nobody waits, and reads as if it had not been.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { startTrial, type Trial } from "../bench/a-trial.ts";
import { type SavingVisitor, savingVisitor } from "../bench/saving-visitor.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";

let site: ServedSite;
let trial: Trial;
let visitor: SavingVisitor;
beforeAll(async () => {
  site = await aServedSite();
  trial = await startTrial(site.url);
  visitor = await savingVisitor(trial, {
    questionId: "steering.elected-lead",
    address: `${trial.url}/s/steering/q/steering.elected-lead`,
  });
}, 120_000);
afterAll(() => site?.close());

async function save(): Promise<void> {
  const { path = "", headers = {}, body = "" } = visitor.next();
  const response = await fetch(site.url + path, { method: "POST", headers: { ...headers }, body });
  expect(response.status).toBe(200);
  visitor.answered(await response.text());
}

async function read(query = ""): Promise<string> {
  const response = await fetch(`${trial.url}/resultats${query}`, { headers: { Cookie: trial.cookie } });
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll(query, "");
}

it("P8: is made again once, after the answers have come to rest, and its next reader waits for none of it", async () => {
  const counted = vi.spyOn(site.deps.evidenceFiles, "listCounts");
  await save();
  const before = await read();
  counted.mockClear();
  await save();
  await save();
  expect(counted).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(counted).toHaveBeenCalledTimes(1), { timeout: 5_000 });
  const made = await read();
  expect(counted).toHaveBeenCalledTimes(1);
  expect(made).not.toBe(before);
  expect(await read("?leviers=")).toBe(made);
  counted.mockRestore();
});

it("P8: is made for no assessment whose result nobody has read", async () => {
  const other = await startTrial(site.url);
  const counted = vi.spyOn(site.deps.evidenceFiles, "listCounts");
  const address = `${other.url}/s/steering/q/steering.elected-lead`;
  const {
    path = "",
    headers = {},
    body = "",
  } = (await savingVisitor(other, { questionId: "steering.elected-lead", address })).next();
  await fetch(site.url + path, { method: "POST", headers: { ...headers }, body });
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(counted).not.toHaveBeenCalled();
});
