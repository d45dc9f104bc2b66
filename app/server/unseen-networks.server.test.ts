import { expect, it } from "vitest";
import { unseenNetworks } from "./unseen-networks.server.ts";

const HERE = "127.0.0.1";

it.each([
  ["https://barometre.example", HERE, 0, true],
  ["https://barometre.example", "0.0.0.0", 0, true],
  ["http://barometre.example", HERE, 0, true],
  ["https://barometre.example", HERE, 1, false],
  ["http://barometre.example", "0.0.0.0", 0, false],
  ["http://localhost:3000", HERE, 0, false],
  ["http://[::1]:3000", "::1", 0, false],
  [undefined, HERE, 0, false],
])(
  "says that readers are counted as one behind a proxy that nobody names: %s on %s, %d",
  (...[base, host, trusted, isSaid]) => {
    const said = unseenNetworks({ BASE_URL: base, HOST: host, TRUST_PROXY: trusted });
    if (isSaid) expect(said).toContain("TRUST_PROXY");
    else expect(said).toBeNull();
  },
);
