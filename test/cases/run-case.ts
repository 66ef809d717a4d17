import { fileURLToPath } from "node:url";
import { readiness } from "../../answers/readiness/project-readiness.ts";
import { lint } from "../../lint/lint.ts";

const folderOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What drlint says of the inventory of a case, without configuration: `level rule line:column`, with the message behind. */
export async function findingsIn(
  name: string,
): Promise<{ readonly line: string; readonly message: string }[]> {
  const { results } = await lint({ cwd: folderOf(name), paths: ["."] });
  return results.flatMap(({ messages }) =>
    messages.map(({ severity, ruleId, line, column, message }) => ({
      line: `${severity === 2 ? "error" : "warning"} ${ruleId} ${line}:${column}`,
      message,
    })),
  );
}

/** The machines of a case with their states, and what holds each back. */
export async function readinessIn(name: string) {
  const { inventories } = await readiness({ cwd: folderOf(name), paths: ["."] });
  return inventories.flatMap(({ machines }) =>
    machines.map(({ name: machine, state, scenario, blocking, missing }) => ({
      machine,
      state,
      scenario,
      blocking,
      missing: missing.map(({ fact }) => fact),
    })),
  );
}
