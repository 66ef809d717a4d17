/**
 * What the process says when it ends. `clean`: nothing was found. `findings`: errors, or more warnings than are allowed.
 * `failure`: the command line is wrong, or something could not be read or written.
 */
export const ExitCode = { clean: 0, findings: 1, failure: 2 } as const;
/** One of {@link ExitCode}'s numbers. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
