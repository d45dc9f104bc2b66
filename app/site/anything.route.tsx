import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";

export const handle = pageHandle({ title: ({ t }) => t("kit.brand") });

/** Every address that no other page answers, and every request that may not reach one. */
export function loader({ context }: LoaderFunctionArgs) {
  return refuse(context.refusal ?? "NOT_FOUND");
}

export default function Nothing() {
  return null;
}
