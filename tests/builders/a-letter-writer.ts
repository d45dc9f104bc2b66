// An edition whose cohort is written to, and the letters that it wrote.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { TypedSending } from "../../app/domain/editions/sending-form.ts";
import type { SiteActKind } from "../../app/domain/editions/site-act.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { composeLetter } from "../../app/editions/letter-mail.server.ts";
import type { ComposeLetter } from "../../app/editions/letter-to.server.ts";
import type { LettersView } from "../../app/editions/letters.view.ts";
import { planLetters } from "../../app/editions/plan-letters.server.ts";
import { viewLetters } from "../../app/editions/view-letters.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "./a-running-server.ts";
import { anOpenEdition, inCohort, SURVEY } from "./an-edition.ts";
import { accept, signedIn } from "./people.ts";

export const ORIGIN = "https://barometre.example";
export const compose = composeLetter(ORIGIN);
export const [RENNES, NANTES] = ["rennes-metropole", "nantes-metropole"] as const;
export const ADMIN = "admin@ecole.example";

type Planned = ReturnType<typeof planLetters>;

export class LetterWriter {
  readonly folder = mkdtempSync(join(tmpdir(), "letters-"));
  readonly database = join(this.folder, "barometre.sqlite");
  /** Letters of the edition alone, in the order in which they were handed over. */
  readonly letters: NewMail[] = [];
  readonly mails: NewMail[] = [];
  now = new Date("2027-02-01T09:00:00Z");
  admin = "";
  key = "";
  deps: Deps;
  private forms = 0;

  constructor() {
    this.deps = this.restarted("contact@barometre.example");
  }

  /** The same database, served anew. */
  restarted(contact?: string): Deps {
    this.deps?.close();
    this.deps = aServer(
      { DATABASE_PATH: this.database, CONTACT_EMAIL: contact },
      {
        now: () => this.now,
        post: (mail) => {
          this.mails.push(mail);
          if (mail.about?.startsWith("letter/")) this.letters.push(mail);
        },
      },
    );
    return this.deps;
  }

  async open(): Promise<this> {
    nameAdministrator(this.deps, { email: ADMIN, role: "administrator" });
    await this.signIn(ADMIN);
    const { deps, admin: session } = this;
    this.key = await anOpenEdition({ deps, session, slugs: [RENNES], email: "numerique@rennes.example" });
    inCohort(deps, this.key, { slugs: [NANTES], email: "numerique@nantes.example" });
    return this;
  }

  async signIn(email: string): Promise<void> {
    this.admin = await signedIn(this, email);
  }

  /** Later, and signed in again. */
  async inDays(days: number): Promise<void> {
    this.now = new Date(this.now.getTime() + days * 86_400_000);
    await this.signIn(ADMIN);
  }

  get asked() {
    return { session: this.admin, key: this.key };
  }

  get editionId(): number {
    return this.deps.editions.getByKey(this.key)?.id ?? 0;
  }

  plan(
    change: Partial<TypedSending> = {},
    more: { form?: string; session?: string; compose?: ComposeLetter } = {},
  ): Planned {
    this.forms += 1;
    const typed = { audience: "not-invited", when: "now", day: "", before: "", ...change };
    return planLetters(this.deps, { ...this.asked, typed, form: `form ${this.forms}`, compose, ...more });
  }

  get view(): LettersView {
    const seen = viewLetters(this.deps, this.asked);
    return seen.ok ? seen.value : expect.fail("no letters");
  }

  get sentTo(): readonly string[] {
    return this.letters.map(({ kind, to }) => `${kind} ${to}`);
  }

  /** The newest one to that address. */
  letterTo(email: string): NewMail | undefined {
    return this.letters.findLast(({ to }) => to === email);
  }

  /** Key of the link of a letter that leads to such a page. */
  keyIn(email: string, page: "invitation" | "rappels/edition"): string {
    return new RegExp(`${ORIGIN}/\\w+/${page}/(\\S+)`).exec(this.letterTo(email)?.text ?? "")?.[1] ?? "";
  }

  /** Whoever holds the newest letter to that address accepts its invitation, and starts the assessment. */
  async begin(slug: string, email: string): Promise<AssessmentRef> {
    const joined = await accept(this.deps, { token: this.keyIn(email, "invitation") });
    if (!joined.ok) return expect.fail(joined.reason);
    const { session } = joined.value;
    const started = await startTeamAssessment(this.deps, { session, slug, surveyId: SURVEY, form: slug });
    if (!started.ok) return expect.fail(started.reason);
    return { slug, edition: started.value.edition, tokens: [], session };
  }

  /** Newest first. */
  get acts(): readonly SiteActKind[] {
    const all = { kind: null, editionId: null, since: null, until: null, before: null } as const;
    return this.deps.siteActs.listPage({ ...all, limit: 20 }).map(({ kind }) => kind);
  }

  close(): void {
    this.deps.close();
    rmSync(this.folder, { recursive: true });
  }
}
