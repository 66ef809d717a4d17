import type { RowId } from "../../documents/index.ts";
import type { CheckSpec } from "./check.ts";

/** The check that goes with a check of a host's storage: where none is recorded, the rows are undecided at the host. */
export function unrecordedStorage(
  rows: readonly [RowId, ...RowId[]],
): CheckSpec<"HyperVHost", never, unknown> {
  return {
    visit: "HyperVHost",
    rows,
    facts: ["HyperVHost.storage"],
    lacks: "storage",
    decide: (host, rowCheck) => rowCheck.unrecorded(host, "storage"),
  };
}
