import type { LoaderFunctionArgs } from "@remix-run/node";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { WorkshopRef } from "./find-workshop.server.ts";

/** Seconds between two looks of a page that asked for it. */
const LOOKS = 5;

/** Which workshop a page of whoever leads is about, and whether it was asked to look again by itself. */
export function workshopRef({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">): {
  readonly ref: WorkshopRef;
  readonly refreshes: number | null;
} {
  const refreshes = new URL(request.url).searchParams.has("suivre") ? LOOKS : null;
  const asked = { publicId: params["workshop"] ?? "", session: sessionToken(request) };
  return { ref: { ...asked, ...(refreshes !== null && { isWatching: true as const }) }, refreshes };
}
