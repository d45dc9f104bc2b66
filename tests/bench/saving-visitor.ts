// A person on the page of one question, whose page saves by itself after every change.
import { readForm } from "../integration/hostile-input/read-form.ts";
import { pageOf, type Trial } from "./a-trial.ts";
import type { Visitor } from "./http-load.ts";
import { modelFrom } from "./our-engine.ts";
import { questionnaireFiles } from "./questionnaire-files.ts";

export interface SavingVisitor extends Visitor {
  readonly questionId: string;
  /** The save acknowledged last. */
  readonly acknowledged: () => { readonly version: number; readonly publicText: string };
}

/** Of all questions with described levels. */
export function levelPages({
  url,
}: Trial): readonly { readonly address: string; readonly questionId: string }[] {
  return modelFrom(questionnaireFiles("metropoles-numeriques")).dimensions.flatMap(
    ({ id: section, questions }) =>
      questions
        .filter(({ type }) => type === "ladder")
        .map(({ id }) => ({ questionId: id, address: `${url}/s/${section}/q/${id}` })),
  );
}

/** `address` is that of the question's page. Sends what the script of that page would send, with other words each time. */
export async function savingVisitor(
  trial: Trial,
  { address, questionId }: { readonly address: string; readonly questionId: string },
): Promise<SavingVisitor> {
  const fields = readForm(await pageOf(trial, address));
  const valueIn = (name: string) => fields.get(name)?.[0] ?? "";
  const path = `${new URL(address).pathname}/enregistrer`;
  const headers = { Cookie: trial.cookie, "Content-Type": "application/x-www-form-urlencoded" };
  const page = { form: valueIn("form"), was: valueIn("was"), seq: 0, version: 0, publicText: "" };
  const next = () => {
    page.seq += 1;
    page.publicText = `Le portail publie ${page.seq} jeux de données, validés à l’été par les communes.`;
    const body = new URLSearchParams({
      form: page.form,
      seq: String(page.seq),
      version: String(page.version),
      was: page.was,
      answer: String(page.seq % 5),
      confidence: "known",
      publicText: page.publicText,
      workingNote: "",
      intent: "autosave",
    });
    return { method: "POST", path, headers, body: body.toString() };
  };
  const answered = (body: string) => {
    page.version = (JSON.parse(body) as { readonly version: number }).version;
  };
  return { questionId, next, answered, acknowledged: () => page };
}
