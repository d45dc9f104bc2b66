import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import type { JoinView } from "./join.view.ts";
import { JoinPage } from "./join-page.tsx";
import { findRoom } from "./view-entry.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("seat.join.title") });

/** Whoever types the code of a room, or follows a link that holds it, is led to its door. */
export function loader({ request, context: { deps, locale } }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("code");
  if (code === null) return new PageView<JoinView>({ code: "", isUnknown: false });
  const room = findRoom(deps, code);
  if (!room.ok) return data(new PageView<JoinView>({ code, isUnknown: true }), { status: 404 });
  const { publicId: workshop, code: read } = room.value;
  return redirect(pathTo("take-seat", { locale, workshop, code: read }), 303);
}

export default function Join() {
  return <JoinPage {...useView<JoinView>()} />;
}
