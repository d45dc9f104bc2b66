import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type FormEntries, formEntries } from "../domain/fields/form-entries.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, scriptedView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { comeToSeat } from "./come-to-seat.server.ts";
import type { SeatRef } from "./find-workshop.server.ts";
import { type GiveWord, giveWord } from "./give-word.server.ts";
import { comeBack, leaveSeat } from "./leave-seat.server.ts";
import { NoSeatPage } from "./no-seat-page.tsx";
import { readVoteForm } from "./read-vote-form.ts";
import type { SeatSent, SeatView } from "./seat.view.ts";
import { seatCookies, seatToken } from "./seat-cookie.http.server.ts";
import { SeatPage } from "./seat-page.tsx";
import { viewSeat } from "./view-seat.server.ts";

interface View {
  /** Null where this browser has none, of whatever workshop. */
  readonly seat: SeatView | null;
  /** Why not, for who has one there. */
  readonly presence: "left" | "removed" | null;
  /** Seconds after which it is asked for again by itself, as its reader wished; null where not. */
  readonly refreshes: number | null;
}

/** Seconds between two looks of a page without script whose reader asked for it. */
const LOOKS = 10;

export const handle = pageHandle({
  scripts: "room",
  refreshes: (data) => PageView.read<View>(data).refreshes,
  title: ({ t }, data) => {
    const { seat } = PageView.read<View>(data);
    return seat === null ? t("seat.seat.none.title") : t("seat.seat.pageTitle", { title: seat.board.title });
  },
});

export async function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const ref = refOf({ request, params });
  const keptFor = await comeToSeat(deps, ref);
  const view = viewSeat(deps, { ref, locale });
  if (!view.ok) return without(view.reason);
  const seat = view.value;
  const asked = new URL(request.url).searchParams.has("suivre");
  const page = scriptedView<View>({
    seat,
    presence: null,
    refreshes: asked && isAtRest(seat) ? LOOKS : null,
  });
  if (keptFor === null || ref.token === null) return page;
  return data(page, { headers: seatCookies(request, { ...ref, token: ref.token }, keptFor) });
}

/** Who has a seat there, and does not sit on it, is told so. */
function without(reason: "NOT_FOUND" | "left" | "removed") {
  const presence = reason === "NOT_FOUND" ? null : reason;
  const status = presence === null ? 404 : 200;
  return data(scriptedView<View>({ seat: null, presence, refreshes: null }), { status });
}

export async function action({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const ref = refOf({ request, params });
  const fields = formEntries(await formPairs(request));
  const intent = fields.get("intent");
  if (intent === "practise") return data<SeatSent>({ kind: "practised" });
  if (intent === "word") return word({ deps, ref, locale, session: sessionToken(request) }, fields);
  if (intent === "leave") return leave({ deps, ref, locale });
  if (intent === "come-back") return sitAgain({ deps, ref, locale });
  const sent = readVoteForm(fields);
  if (intent === "look") return data<SeatSent>({ kind: "kept", kept: sent });
  const cast = await castVote(deps, { ref, ...sent });
  if (cast.ok) throw redirect(pathTo("seat", { locale, workshop: ref.publicId }), 303);
  const { reason } = cast;
  switch (reason.code) {
    case "INVALID":
      return data<SeatSent>({ kind: "invalid", kept: sent, problems: reason.problems }, { status: 422 });
    case "NOT_OPEN":
    case "OTHER_ROUND":
      return data<SeatSent>({ kind: "late", kept: sent }, { status: 422 });
    default:
      return data(null, { status: 404 });
  }
}

interface Given {
  readonly deps: Deps;
  readonly ref: SeatRef;
  readonly locale: Locale;
}

async function word({ deps, ref, locale, session }: Given & Pick<GiveWord, "session">, { get }: FormEntries) {
  const typed = { word: get("mot") ?? "", rating: get("note") ?? "" };
  const given = await giveWord(deps, { ref, session: session ?? null, typed });
  if (given.ok) throw redirect(pathTo("seat", { locale, workshop: ref.publicId }), 303);
  const { reason } = given;
  if (reason.code === "NOT_FOUND") return data(null, { status: 404 });
  const [problems, status] = reason.code === "INVALID" ? [reason.problems, 422] : [[reason.code], 409];
  return data<SeatSent>({ kind: "word", typed, problems }, { status });
}

/** The browser keeps the key: whoever comes back with it has their seat again, and no second vote. */
async function leave({ deps, ref, locale }: Given) {
  const left = await leaveSeat(deps, ref);
  if (!left.ok) return data(null, { status: 404 });
  throw redirect(pathTo("seat", { locale, workshop: ref.publicId }), 303);
}

async function sitAgain({ deps, ref, locale }: Given) {
  const back = await comeBack(deps, ref);
  if (!back.ok && back.reason === "NOT_FOUND") return data(null, { status: 404 });
  // Whoever may not reads why on the page.
  throw redirect(pathTo("seat", { locale, workshop: ref.publicId }), 303);
}

export default function Seat() {
  const { seat, presence, refreshes } = useView<View>();
  const sent = useSent<SeatSent>();
  if (seat === null) return <NoSeatPage presence={presence} />;
  return <SeatPage {...seat} sent={sent} refreshes={refreshes !== null} />;
}

function refOf({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  return { publicId: params["workshop"] ?? "", token: seatToken(request) };
}

/** Nothing is being filled in that another look would empty. */
function isAtRest({ board: { question, prevote }, own }: SeatView): boolean {
  if (prevote.length > 0) return false;
  return (
    question?.phase !== "voting" ||
    own.some((one) => one.question === question.id && one.round === question.round)
  );
}
