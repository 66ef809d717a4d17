/** The options that every command has. */
export const globalOptions = {
  color: { kind: "flag", negatable: true, description: "Use colours, or do not. By default: in a terminal." },
  help: { kind: "flag", short: "h", description: "Show this help." },
} as const;

/** The type of {@link globalOptions}. */
export type GlobalOptions = typeof globalOptions;
