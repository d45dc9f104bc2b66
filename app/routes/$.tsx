import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../page-handle.ts";

export const handle = pageHandle({ title: ({ t }) => t("shell.brand") });

/** Every address that no other page answers. */
export function loader() {
  return refuse("NOT_FOUND");
}

export default function Nothing() {
  return null;
}
