import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type FormEntries, formEntries } from "../domain/fields/form-entries.ts";
import { type Result, refused } from "../domain/result.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { archiveWorkshop, editMinutes, shareMinutes } from "./edit-minutes.server.ts";
import type { MinutesRef } from "./find-minutes.server.ts";
import type { MinutesSent, MinutesView, TypedWords } from "./minutes.view.ts";
import { MinutesPage } from "./minutes-page.tsx";
import { minutesPath } from "./minutes-paths.ts";
import { minutesRef } from "./minutes-ref.http.server.ts";
import { viewMinutes } from "./view-minutes.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { title, body } = PageView.read<MinutesView>(view);
    return t("minutes.title", { title, body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const view = viewMinutes(deps, { ref: minutesRef(args), locale });
  return view.ok ? new PageView<MinutesView>(view.value) : refuse(view.reason);
}

export async function action(args: ActionFunctionArgs) {
  const entries = formEntries(await formPairs(args.request));
  const ref = minutesRef(args);
  const { deps, locale } = args.context;
  const here = minutesPath({ locale, workshop: ref.publicId });
  if (entries.get("intent") === "edit") {
    const typed = typedIn(entries);
    const edited = await editMinutes(deps, { ref, typed, seen: Number(entries.get("vu") ?? "") });
    return edited.ok ? redirect(here, 303) : refusedWith(edited.reason, typed);
  }
  const done = await stepOf(deps, ref, entries.get("intent"));
  return done.ok ? redirect(here, 303) : refuse(done.reason);
}

async function stepOf(
  deps: Deps,
  ref: MinutesRef,
  intent: string | null,
): Promise<Result<null, "NOT_FOUND">> {
  switch (intent) {
    case "share":
    case "draft":
      return shareMinutes(deps, { ref, isShared: intent === "share" });
    case "archive":
      return archiveWorkshop(deps, ref);
    default:
      return refused("NOT_FOUND");
  }
}

export default function Minutes() {
  return <MinutesPage {...useView<MinutesView>()} sent={useSent<MinutesSent>()} />;
}

function typedIn({ get }: FormEntries): TypedWords {
  return { question: get("question") ?? "", text: get("texte") ?? "", dissent: get("avis") ?? "" };
}

function refusedWith(code: MinutesSent["code"] | "NOT_FOUND", typed: TypedWords) {
  if (code === "NOT_FOUND") return refuse(code);
  const status = code.startsWith("LONG") ? 422 : 409;
  return data<MinutesSent>({ code, typed }, { status });
}
