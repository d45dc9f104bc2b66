// The releases of an edition that everybody reads, for programs.
import type { Endpoint } from "../http/endpoint.server.ts";
import { publicReleasesText } from "./public-releases-text.server.ts";

export const publicReleasesFile: Endpoint = ({ deps, params, give }) => {
  const file = publicReleasesText(deps, params["edition"] ?? "");
  if (!file.ok) return file.reason;
  return give({ type: "application/json; charset=utf-8", chunks: [file.value] });
};
