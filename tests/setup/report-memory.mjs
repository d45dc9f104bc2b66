// Loaded into a server by a test: on SIGUSR2 it lets go of what nobody holds, and writes how many bytes are left.
import { writeFileSync } from "node:fs";

process.on("SIGUSR2", () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(process.env.MEMORY_REPORT ?? "", String(heapUsed + external));
});
