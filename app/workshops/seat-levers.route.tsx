import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formEntries } from "../domain/fields/form-entries.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import type { SeatLeversView } from "./lever-round.view.ts";
import { pickLevers } from "./pick-levers.server.ts";
import { seatToken } from "./seat-cookie.http.server.ts";
import { SeatLeversPage, type SeatLeversSent } from "./seat-levers-page.tsx";
import { viewSeatLevers } from "./view-lever-round.server.ts";

type View = SeatLeversView & { readonly isCounted: boolean };

export const handle = pageHandle({
  title: ({ t }, view) => t("workshops.pick.title", { title: PageView.read<View>(view).title }),
});

export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const view = viewSeatLevers(deps, { ref: refOf({ request, params }), locale });
  const isCounted = new URL(request.url).searchParams.has("compte");
  return view.ok ? new PageView<View>({ ...view.value, isCounted }) : refuse("NOT_FOUND");
}

export async function action({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const ref = refOf({ request, params });
  const levers = [...new Set(formEntries(await formPairs(request)).getAll("levier"))];
  const picked = await pickLevers(deps, { ref, levers });
  if (picked.ok) throw redirect(`${pathTo("seat-levers", { locale, workshop: ref.publicId })}?compte`, 303);
  if (picked.reason === "NOT_FOUND" || picked.reason === "REMOVED") return refuse("NOT_FOUND");
  return data<SeatLeversSent>({ code: picked.reason, levers }, { status: 422 });
}

export default function SeatLevers() {
  return <SeatLeversPage {...useView<View>()} sent={useSent<SeatLeversSent>()} />;
}

function refOf({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  return { publicId: params["workshop"] ?? "", token: seatToken(request) };
}
