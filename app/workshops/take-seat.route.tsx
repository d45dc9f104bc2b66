import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isToken } from "../database/secret-token.server.ts";
import { formEntries } from "../domain/fields/form-entries.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { seatKeptFor } from "./come-to-seat.server.ts";
import { EntryPage } from "./entry-page.tsx";
import type { EntryProblem, EntrySent, EntryView, JoinView } from "./join.view.ts";
import { JoinPage } from "./join-page.tsx";
import { hasSeat, joinWorkshop, type Seated } from "./join-workshop.server.ts";
import { type ReturnRefusal, returnToSeat } from "./return-to-seat.server.ts";
import { seatCookies, seatToken } from "./seat-cookie.http.server.ts";
import { findRoom, viewEntry } from "./view-entry.server.ts";
import { WAY_BACK } from "./way-back.ts";

type View = (EntryView & { readonly isOpen: true }) | (JoinView & { readonly isOpen: false });

export const handle = pageHandle({
  title: ({ t }, data) => {
    const view = PageView.read<View>(data);
    return view.isOpen ? t("seat.entry.pageTitle", { title: view.title }) : t("seat.join.title");
  },
});

/** Who has a seat there already goes on to it. Behind the address may stand the key of a link that leads back to one. */
export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { publicId, code } = placeOf(args.params);
  const view = viewEntry(deps, { publicId, code, locale });
  if (!view.ok) return data(new PageView<View>(unknown(code)), { status: 404 });
  const key = new URL(args.request.url).searchParams.get(WAY_BACK) ?? "";
  const wayBack = isToken(key) && MODES[view.value.mode].knowsSeat ? key : null;
  if (wayBack === null && hasSeat(deps, { publicId, token: seatToken(args.request) }))
    return toSeat(args, publicId);
  return new PageView<View>({ ...view.value, wayBack, isOpen: true });
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const { deps } = context;
  const { publicId, code } = placeOf(params);
  const room = findRoom(deps, code);
  if (!room.ok || room.value.publicId !== publicId) return data(null, { status: 404 });
  const fields = formEntries(await formPairs(request));
  const textOf = (name: string) => fields.get(name) ?? "";
  const typed = { name: textOf("nom"), role: textOf("role") };
  const refuse = (problem: EntryProblem, status: number) =>
    data<EntrySent>({ problem, typed, seat: textOf("place") }, { status });
  if (textOf("intent") === "return") {
    const back = await returnToSeat(deps, { code, seat: textOf("place") });
    if (back.ok) throw toSeat(args, publicId, back.value);
    const [problem, status] = BACK_REFUSED[back.reason];
    return refuse(problem, status);
  }
  if (hasSeat(deps, { publicId, token: seatToken(request) })) throw toSeat(args, publicId);
  const session = sessionToken(request);
  const joined = await joinWorkshop(deps, { code, typed, form: textOf("form"), session });
  if (joined.ok) throw toSeat(args, publicId, joined.value);
  return joined.reason === "NO_CODE" ? data(null, { status: 404 }) : refuse(joined.reason, 422);
}

/** A seat that there is not is counted as a code that there is not. */
const BACK_REFUSED = {
  NO_CODE: ["NO_SEAT", 404],
  VOTE_OPEN: ["VOTE_OPEN", 409],
} as const satisfies Readonly<Record<ReturnRefusal, readonly [EntryProblem, number]>>;

export default function TakeSeat() {
  const view = useView<View>();
  const sent = useSent<EntrySent>();
  return view.isOpen ? <EntryPage {...view} sent={sent} /> : <JoinPage {...view} />;
}

function placeOf(params: LoaderFunctionArgs["params"]) {
  return { publicId: params["workshop"] ?? "", code: params["code"] ?? "" };
}

function unknown(code: string): View {
  return { code, isUnknown: true, isOpen: false };
}

function toSeat({ request, context }: LoaderFunctionArgs, workshop: string, seated?: Seated): Response {
  const to = pathTo("seat", { locale: context.locale, workshop });
  if (seated === undefined) return redirect(to, 303);
  const headers = seatCookies(request, seated, seatKeptFor(context.deps, workshop));
  return redirect(to, { status: 303, headers });
}
