// The page of one question in one browser, open through every crash: it saves, waits for the reply, and saves again.
import { pageOf, type Trial } from "../bench/a-trial.ts";
import { readForm } from "../integration/hostile-input/read-form.ts";
import { createPageLedger, type PageLedger } from "./page-ledger.ts";

export interface SavingPage {
  readonly ledger: PageLedger;
  readonly slug: string;
  readonly edition: string;
  readonly questionId: string;
  /**
   * Saves until `isOver`, which is told before the server is killed; gives how many saves were acknowledged. Throws
   * when a living server refuses a save or breaks off: that would be a lost text too.
   */
  readonly saveUntil: (server: string, isOver: () => boolean) => Promise<number>;
}

const LONG = "Le portail publie ses jeux de données, validés à l’été par les communes. ".repeat(12);

export interface QuestionPlace {
  readonly sectionId: string;
  readonly questionId: string;
}

export async function openPage(trial: Trial, { sectionId, questionId }: QuestionPlace): Promise<SavingPage> {
  const address = new URL(`${trial.url}/s/${sectionId}/q/${questionId}`);
  const [, , slug = "", , edition = ""] = new URL(trial.url).pathname.split("/").slice(1);
  const fields = readForm(await pageOf(trial, address.href));
  const [form = "", was = ""] = ["form", "was"].map((name) => fields.get(name)?.[0] ?? "");
  const ledger = createPageLedger(`${slug}/${edition}, ${questionId}`);

  async function save(server: string): Promise<void> {
    const version = ledger.version();
    const content = contentAfter(version);
    const seq = ledger.send(content);
    const posted = { form, was, intent: "autosave", confidence: "known", workingNote: "", ...texts(content) };
    const response = await fetch(`${server}${address.pathname}/enregistrer`, {
      method: "POST",
      headers: { Cookie: trial.cookie },
      body: new URLSearchParams({ ...posted, seq: String(seq), version: String(version) }),
    });
    const reply = await response.text();
    if (response.status !== 200)
      throw new Error(`${ledger.name}: save ${seq} was refused with ${response.status}: ${reply}`);
    ledger.acknowledge({ seq, version: (JSON.parse(reply) as { readonly version: number }).version });
  }

  /** False once there is no server. */
  async function tryToSave(server: string, isOver: () => boolean): Promise<boolean> {
    try {
      await save(server);
      return true;
    } catch (error) {
      if (isOver()) return false;
      throw error;
    }
  }
  async function saveUntil(server: string, isOver: () => boolean): Promise<number> {
    let saves = 0;
    while (await tryToSave(server, isOver)) {
      saves += 1;
      if (isOver()) break;
    }
    return saves;
  }
  return { ledger, slug, edition, questionId, saveUntil };
}

/** Long and short by turns, so that rows move between pages of the database. */
function contentAfter(version: number): { readonly level: number; readonly publicText: string } {
  return {
    level: (version + 1) % 5,
    publicText: `${version % 3 === 0 ? LONG : ""}Après la version ${version}.`,
  };
}

function texts({ level, publicText }: { readonly level: number; readonly publicText: string }) {
  return { answer: String(level), publicText };
}
