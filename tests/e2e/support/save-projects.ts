// A list of projects with the longest texts that each may have, saved by its form without typing it field by field.
import { expect, type Page } from "@playwright/test";
import { answerFormValues } from "../../../app/domain/answers/answer-form-values.ts";
import { fieldsOf } from "../../../app/domain/survey/fields-of.ts";
import { largestContent } from "../../builders/largest-answer.ts";
import { model } from "./questionnaire.ts";

const OF_THE_FORM = ["form", "seq", "version", "was"];

/** Gives the address of the question. */
export async function saveProjects(page: Page, hub: string, count: number): Promise<string> {
  const address = `${hub}/s/projects/q/projects`;
  await page.goto(address);
  const hidden = await page
    .locator("form input[type=hidden]")
    .evaluateAll((all) => all.map((one) => [one.getAttribute("name"), one.getAttribute("value")]));
  const said = Object.fromEntries(hidden.filter(([name]) => OF_THE_FORM.includes(name ?? "")));
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    Origin: new URL(page.url()).origin,
  };
  const pairs = [...Object.entries<string>(said), ...pairsOf(count), ["intent", "back"]];
  const data = new URLSearchParams(pairs.map(([name = "", value = ""]) => [name, value])).toString();
  const saved = await page.request.post(address, { headers, data, maxRedirects: 0 });
  expect(saved.status()).toBe(303);
  return address;
}

function pairsOf(count: number): [string, string][] {
  const question = model.questions.get("projects");
  if (question === undefined) throw new Error("the questionnaire has no list of projects");
  const content = largestContent(model, question, { answers: {}, communes: [] });
  const { answer } = content;
  const rows = answer.state === "answered" && Array.isArray(answer.value) ? answer.value.slice(0, count) : [];
  const some = { ...content, answer: { state: "answered", value: rows } } as const;
  return Object.entries(answerFormValues(question, fieldsOf(model, question), some)).flatMap(([name, held]) =>
    [held].flat().map((value): [string, string] => [name, value]),
  );
}
