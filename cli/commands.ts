import type { Commands } from "./arguments/command.ts";

/** All commands, in the order in which the help lists them. The first one runs when none is named. */
export const commands: Commands = {
  lint: async () => (await import("./commands/lint.ts")).lint,
  merge: async () => (await import("./commands/merge.ts")).merge,
  readiness: async () => (await import("./commands/readiness.ts")).readiness,
  forecast: async () => (await import("./commands/forecast.ts")).forecast,
  init: async () => (await import("./commands/init.ts")).init,
  import: async () => (await import("./commands/import.ts")).importCommand,
  drift: async () => (await import("./commands/drift.ts")).drift,
  changes: async () => (await import("./commands/changes.ts")).changes,
  folders: async () => (await import("./commands/folders.ts")).folders,
  collector: async () => (await import("./commands/collector.ts")).collector,
  explain: async () => (await import("./commands/explain.ts")).explain,
  rules: async () => (await import("./commands/rules.ts")).rules,
  config: async () => (await import("./commands/config.ts")).config,
  schema: async () => (await import("./commands/schema.ts")).schema,
  completion: async () => (await import("./commands/completion.ts")).completion,
  lsp: async () => (await import("./commands/lsp.ts")).lsp,
};
