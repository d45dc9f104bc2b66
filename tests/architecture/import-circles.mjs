// No two folders import each other, however far round. Wiring is left out: what it puts together names the type of the
// whole, and of that import-rules.mjs says who may.
import rules from "./import-rules.mjs";

export default {
  forbidden: [
    {
      name: "no-folder-circles",
      comment: "Two folders that need each other are one folder, or need a third.",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    ...rules.options,
    exclude: { path: `${rules.options.exclude.path}|^app/wiring/|\\.test\\.tsx?$` },
  },
};
