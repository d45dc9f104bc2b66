import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formEntries } from "../domain/fields/form-entries.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { changeLeverRound, type LeverRoundChange } from "./change-lever-round.server.ts";
import type { LeverRoundView } from "./lever-round.view.ts";
import { LeverRoundPage, type LeverRoundSent } from "./lever-round-page.tsx";
import { viewLeverRound } from "./view-lever-round.server.ts";
import { workshopRef } from "./workshop-ref.http.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("workshops.levers.title", { title: PageView.read<LeverRoundView>(view).title }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const view = viewLeverRound(deps, { ref: workshopRef(args).ref, locale });
  return view.ok ? new PageView<LeverRoundView>(view.value) : refuse(view.reason);
}

const DOES: Readonly<Record<string, LeverRoundChange["do"]>> = { open: "open", count: "count", keep: "keep" };

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref } = workshopRef(args);
  const entries = formEntries(await formPairs(args.request));
  const step = DOES[entries.get("intent") ?? ""] ?? "count";
  const levers = [...new Set(entries.getAll("levier"))];
  const changed = await changeLeverRound(deps, { ref, change: { do: step, levers } });
  if (changed.ok) throw redirect(pathTo("lever-round", { locale, workshop: ref.publicId }), 303);
  if (changed.reason === "NOT_FOUND") return refuse("NOT_FOUND");
  const status = changed.reason === "BAD_LEVERS" ? 422 : 409;
  return data<LeverRoundSent>({ code: changed.reason, levers }, { status });
}

export default function LeverRoundRoute() {
  return <LeverRoundPage {...useView<LeverRoundView>()} sent={useSent<LeverRoundSent>()} />;
}
