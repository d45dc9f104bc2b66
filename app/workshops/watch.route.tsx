import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, scriptedView, useView } from "../kit/page-view.ts";
import type { Board } from "./board.view.ts";
import type { JoinView } from "./join.view.ts";
import { JoinPage } from "./join-page.tsx";
import { roomBoard } from "./room-board.server.ts";
import { findRoom } from "./view-entry.server.ts";
import { WatchPage } from "./watch-page.tsx";

type View =
  | { readonly board: Board; readonly code: string; readonly refreshes: number | null }
  | (JoinView & { readonly board: null; readonly refreshes: null });

/** Seconds between two looks of a page without script whose reader asked for it. */
const LOOKS = 10;

export const handle = pageHandle({
  scripts: "room",
  refreshes: (data) => PageView.read<View>(data).refreshes,
  title: ({ t }, data) => {
    const { board } = PageView.read<View>(data);
    return board === null ? t("seat.join.title") : t("seat.watch.pageTitle", { title: board.title });
  },
});

/** Whoever has the code of the room may look on from afar, without a seat and without a vote. */
export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const { workshop = "", code = "" } = params;
  const room = findRoom(deps, code);
  const board = room.ok && room.value.publicId === workshop ? roomBoard(deps, workshop, locale) : null;
  if (board === null) {
    const unknown = { board, code, isUnknown: true, refreshes: null };
    return data(scriptedView<View>(unknown), { status: 404 });
  }
  const refreshes = new URL(request.url).searchParams.has("suivre") ? LOOKS : null;
  return scriptedView<View>({ board, code, refreshes });
}

export default function Watch() {
  const view = useView<View>();
  if (view.board === null) return <JoinPage {...view} />;
  return <WatchPage board={view.board} code={view.code} refreshes={view.refreshes !== null} />;
}
