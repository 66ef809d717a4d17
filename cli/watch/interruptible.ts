import { createContext, Script } from "node:vm";
import type { Streams } from "../streams.ts";

const CALL = new Script("work()");

/**
 * Waits for work of another program, during which a line of progress may stand: when somebody presses Ctrl-C the line goes away, and
 * the process ends as it does by Ctrl-C.
 */
export async function interruptibleWait<Result>(
  work: () => Promise<Result>,
  { stderr, interrupt, onInterrupt }: Pick<Streams, "stderr" | "interrupt" | "onInterrupt">,
): Promise<Result> {
  const takeBack = onInterrupt(() => {
    takeBack();
    interrupt(stderr.withoutStatus());
  });
  try {
    return await work();
  } finally {
    takeBack();
  }
}

/**
 * Does work during which a line of progress may stand: when somebody presses Ctrl-C the line goes away, and the process ends as
 * it does by Ctrl-C. Node tells of a signal between two pieces of work; what is called by a script V8 breaks off.
 */
export function interruptible<Result>(
  work: () => Result,
  { stderr, interrupt }: Pick<Streams, "stderr" | "interrupt">,
): Result {
  try {
    return CALL.runInContext(createContext({ work }), { breakOnSigint: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code === "ERR_SCRIPT_EXECUTION_INTERRUPTED")
      interrupt(stderr.withoutStatus());
    throw error;
  }
}
