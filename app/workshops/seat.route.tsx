import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { NoSeatPage } from "./no-seat-page.tsx";
import type { SeatView } from "./seat.view.ts";
import { seatToken } from "./seat-cookie.http.server.ts";
import { SeatPage } from "./seat-page.tsx";
import { viewSeat } from "./view-seat.server.ts";

interface View {
  /** Null where this browser has none, of whatever workshop. */
  readonly seat: SeatView | null;
}

export const handle = pageHandle({
  title: ({ t }, data) => {
    const { seat } = PageView.read<View>(data);
    return seat === null ? t("seat.seat.none.title") : t("seat.seat.pageTitle", { title: seat.title });
  },
});

export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const ref = { publicId: params["workshop"] ?? "", token: seatToken(request) };
  const view = viewSeat(deps, { ref, locale });
  return view.ok
    ? new PageView<View>({ seat: view.value })
    : data(new PageView<View>({ seat: null }), { status: 404 });
}

export default function Seat() {
  const { seat } = useView<View>();
  return seat === null ? <NoSeatPage /> : <SeatPage {...seat} />;
}
