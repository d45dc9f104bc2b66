import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type FormEntries, formEntries } from "../domain/fields/form-entries.ts";
import { readCommand, seenOf } from "../domain/workshops/desk-command.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, scriptedView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { changeDesk } from "./change-desk.server.ts";
import { commandWorkshop } from "./command-workshop.server.ts";
import { acceptAgreed, decideQuestion } from "./decide-question.server.ts";
import type { DeskChange, DeskPageProps, DeskSent } from "./desk.view.ts";
import { numberOf, readDeskChange, typedDecision } from "./desk-change-form.ts";
import { DeskPage } from "./desk-page.tsx";
import { makeWayBack } from "./return-to-seat.server.ts";
import { viewDesk } from "./view-desk.server.ts";
import { WAY_BACK } from "./way-back.ts";
import { whoWasFirst } from "./who-was-first.server.ts";
import { workshopRef } from "./workshop-ref.http.server.ts";

export const handle = pageHandle({
  scripts: "room",
  refreshes: (view) => PageView.read<DeskPageProps>(view).refreshes,
  title: ({ t }, view) =>
    t("workshops.desk.title", { title: PageView.read<DeskPageProps>(view).board.title }),
});

export function loader(args: LoaderFunctionArgs) {
  const { ref, refreshes } = workshopRef(args);
  const { deps, locale } = args.context;
  const query = new URL(args.request.url).searchParams;
  const view = viewDesk(deps, { ref, locale, showsAnswer: query.has("reponse") });
  if (!view.ok) return refuse(view.reason);
  return scriptedView<DeskPageProps>({ ...view.value, refreshes, showsAnswer: query.has("reponse") });
}

export async function action(args: ActionFunctionArgs) {
  const entries = formEntries(await formPairs(args.request));
  const intent = entries.get("intent");
  if (intent === "decide") return decide(args, entries);
  if (intent === "accept") return accept(args, entries);
  if (intent === "way-back") return wayBack(args, entries);
  const change = readDeskChange(entries);
  return change === null ? command(args, entries) : write(args, entries, change);
}

async function write(args: ActionFunctionArgs, entries: FormEntries, change: DeskChange) {
  const changed = await changeDesk(args.context.deps, { ref: refOf(args), change });
  if (changed.ok) throw redirect(here(args), 303);
  if (changed.reason.code === "NOT_FOUND") return refuse(changed.reason.code);
  return invalid(changed.reason.problems, entries);
}

/** Shown in this answer alone: what is kept of it is its hash. */
async function wayBack(args: ActionFunctionArgs, entries: FormEntries) {
  const { deps, locale } = args.context;
  const ref = refOf(args);
  const made = await makeWayBack(deps, { ref, seat: numberOf(entries.get("seat")) });
  if (!made.ok) return refusedStep(args, made.reason, entries);
  const { name, code, key } = made.value;
  const path = pathTo("take-seat", { locale, workshop: ref.publicId, code });
  const url = `${new URL(args.request.url).origin}${path}?${new URLSearchParams({ [WAY_BACK]: key })}`;
  return data<DeskSent>({ kind: "way-back", name, url, values: valuesOf(entries) });
}

async function command(args: ActionFunctionArgs, entries: FormEntries) {
  const read = readCommand(entries);
  if (read === null) return invalid(["NOT_NOW"], entries);
  const done = await commandWorkshop(args.context.deps, { ref: refOf(args), command: read });
  if (!done.ok) return refusedStep(args, done.reason, entries);
  throw redirect(here(args), 303);
}

async function decide(args: ActionFunctionArgs, entries: FormEntries) {
  const decided = await decideQuestion(args.context.deps, {
    ...{ ref: refOf(args), question: entries.get("question") ?? "", seen: seenOf(entries) },
    typed: typedDecision(entries),
  });
  if (decided.ok) throw redirect(here(args), 303);
  const { reason } = decided;
  return reason.code === "INVALID"
    ? invalid(reason.problems, entries)
    : refusedStep(args, reason.code, entries);
}

async function accept(args: ActionFunctionArgs, entries: FormEntries) {
  const accepted = await acceptAgreed(args.context.deps, { ref: refOf(args), seen: seenOf(entries) });
  if (accepted.ok) throw redirect(here(args), 303);
  return refusedStep(args, accepted.reason, entries);
}

/** What somebody typed is kept, whatever the step came to. */
function refusedStep(args: ActionFunctionArgs, why: string, entries: FormEntries) {
  if (why === "NOT_FOUND") return refuse(why);
  if (why !== "STALE") return invalid([why], entries);
  const first = whoWasFirst(args.context.deps, refOf(args), seenOf(entries));
  const sent = { kind: "stale", step: first?.step ?? null, who: first?.who ?? null } as const;
  return data<DeskSent>({ ...sent, values: valuesOf(entries) }, { status: 409 });
}

function invalid(problems: readonly string[], entries: FormEntries) {
  return data<DeskSent>({ kind: "invalid", problems, values: valuesOf(entries) }, { status: 422 });
}

/** Fields whose words would be lost. */
const KEPT = ["intent", "question", "level", "decision", "dissent", "note", "minutes"] as const;

function valuesOf(entries: FormEntries): Readonly<Record<string, string>> {
  return Object.fromEntries(KEPT.map((name) => [name, entries.get(name) ?? ""]));
}

function refOf(args: ActionFunctionArgs) {
  return workshopRef(args).ref;
}

/** The desk, as it looked by itself or not. */
function here(args: ActionFunctionArgs): string {
  const { ref, refreshes } = workshopRef(args);
  const desk = pathTo("desk", { locale: args.context.locale, workshop: ref.publicId });
  return refreshes === null ? desk : `${desk}?suivre`;
}

export default function Desk() {
  return <DeskPage {...useView<DeskPageProps>()} sent={useSent<DeskSent>()} />;
}
