// Which brakes projects met, and which of them were overcome, by what the métropole did in the project (methodology C5). Counts; and
// from twenty strong brakes on, whether those of led projects were overcome more often than chance has it.
import type { PublicEntry, PublicProject } from "../publication/public-projects.ts";
import { drawsFrom, shuffle } from "./seeded-draws.ts";

/** Has reduced or postponed the project, or stopped it. */
const STRONG = 3;
const FEWEST_TO_TEST = 20;
const SHUFFLES = 5_000;
/** Work of the shuffles is bounded: with more projects there are fewer of them. */
const MOST_FLAGS = 2_500_000;
const NEAR = 1e-9;
/** Roles of a métropole that leads. */
const LEADS: readonly unknown[] = ["lead", "co-lead"];

/** Of the projects of one role. */
export interface RoleBrakes {
  /** Id of the option; null for projects whose role is not told. */
  readonly role: string | null;
  /** Projects that tell of a brake. */
  readonly projects: number;
  readonly met: number;
  /** Of intensity 3 or 4 at the worst moment; of these alone the rest. */
  readonly strong: number;
  readonly overcome: number;
  readonly partly: number;
  readonly notOvercome: number;
}
interface Share {
  readonly overcome: number;
  readonly strong: number;
}
export interface LeadTest {
  /** Of projects that the métropole leads or leads with others, and of the others. */
  readonly led: Share;
  readonly others: Share;
  /** Share of shuffles of the roles among the projects with as large a difference of the two shares, the roles themselves among them. */
  readonly p: number;
}
export interface ProjectBrakes {
  /** Bodies that tell of brakes in projects. */
  readonly n: number;
  /** In the order of the questionnaire, then those without a role. */
  readonly roles: readonly RoleBrakes[];
  /** Null below twenty strong brakes of which role and end are told, and where all or none are led. */
  readonly lead: LeadTest | null;
}

interface Braked {
  readonly role: string | null;
  readonly brakes: readonly PublicEntry[];
}

/** `told`: of each body its projects. `roles`: ids of options. Null where fewer than `fewest` bodies tell of brakes. */
export function projectBrakes(
  told: readonly (readonly PublicProject[])[],
  roles: readonly string[],
  { fewest, seed }: { readonly fewest: number; readonly seed: number },
): ProjectBrakes | null {
  const braked = told.map((projects) => projects.flatMap(brakedOf));
  const n = braked.filter(({ length }) => length > 0).length;
  if (n < fewest) return null;
  const all = braked.flat();
  const rows = [...roles, null].map((role) =>
    countsOf(
      role,
      all.filter((one) => one.role === role),
    ),
  );
  return { n, roles: rows.filter(({ projects }) => projects > 0), lead: leadTest(all, seed) };
}

function brakedOf(project: PublicProject): readonly Braked[] {
  const { brakes, "steering-role": role } = project;
  if (!Array.isArray(brakes)) return [];
  // Where it is said that there was none, none was met.
  const met = brakes.filter(({ intensity }) => intensity !== 0);
  return [{ role: typeof role === "string" ? role : null, brakes: met }];
}

function countsOf(role: string | null, projects: readonly Braked[]): RoleBrakes {
  const met = projects.flatMap(({ brakes }) => brakes);
  const strong = met.filter(isStrong);
  const ending = (outcome: string) => strong.filter((brake) => brake["outcome"] === outcome).length;
  return {
    ...{ role, projects: projects.length, met: met.length, strong: strong.length },
    ...{ overcome: ending("overcome"), partly: ending("partly"), notOvercome: ending("not-overcome") },
  };
}

function isStrong({ intensity }: PublicEntry): boolean {
  return typeof intensity === "number" && intensity >= STRONG;
}

/** Brakes of one project stand or fall together: roles are dealt to whole projects. */
function leadTest(projects: readonly Braked[], seed: number): LeadTest | null {
  const known = projects.flatMap(({ role, brakes }) => {
    const ended = brakes.filter((brake) => isStrong(brake) && brake["outcome"] !== undefined);
    if (role === null || ended.length === 0) return [];
    const overcome = ended.filter(({ outcome }) => outcome === "overcome").length;
    return [{ isLed: Number(LEADS.includes(role)), strong: ended.length, overcome }];
  });
  const flags = Float64Array.from(known, ({ isLed }) => isLed);
  const [led, others] = [sharesOf(known, flags, 1), sharesOf(known, flags, 0)];
  if (led.strong + others.strong < FEWEST_TO_TEST || led.strong * others.strong === 0) return null;
  const gap = gapOf(led, others);
  const draw = drawsFrom(seed);
  let asLarge = 1;
  const rounds = Math.min(SHUFFLES, Math.ceil(MOST_FLAGS / flags.length));
  for (let round = 0; round < rounds; round += 1) {
    shuffle(flags, draw);
    if (gapOf(sharesOf(known, flags, 1), sharesOf(known, flags, 0)) >= gap - NEAR) asLarge += 1;
  }
  return { led, others, p: asLarge / (rounds + 1) };
}

function sharesOf(projects: readonly Share[], flags: Float64Array, flag: number): Share {
  let [overcome, strong] = [0, 0];
  for (const [place, project] of projects.entries()) {
    if (flags[place] !== flag) continue;
    overcome += project.overcome;
    strong += project.strong;
  }
  return { overcome, strong };
}

function gapOf(one: Share, other: Share): number {
  return Math.abs(one.overcome / one.strong - other.overcome / other.strong);
}
