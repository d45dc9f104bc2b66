// The square code that a phone reads off the wall or a poster: the short address of a room.
import { encode } from "uqr";
import { pathTo } from "../kit/path-to.ts";
import type { JoinSquareView } from "./screen.view.ts";

const MARGIN = 4;

/** `origin`: public address of the site. */
export function joinSquare(origin: string, code: string): JoinSquareView {
  const address = `${origin}${pathTo("join-by-code", { code })}`;
  const { data, size } = encode(address, { ecc: "M", border: MARGIN });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { address, size, path };
}
