import { remembered } from "../../inventory/remembered.ts";
import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { Outcome, type RowList } from "../run/ledger.ts";
import type { LintRun } from "../run/lint-run.ts";

const ROW = "hyperv-troubleshooting/node-prerequisites";

/**
 * Decides the row that asks for the prerequisites on every node: it is as the gravest of the rows on hosts there. It has no
 * finding of its own, since the rows have theirs.
 */
export default rowRule({
  name: "clusters/node-prerequisites",
  description: "Whether a node of a cluster meets all that is asked of hosts, for the readiness summary",
  level: "error",
  rows: [ROW],
  visit: "HyperVHost",
  facts: ["HyperVHost.cluster"],
  // The rules on hosts have noted what they found by then.
  whenLeft: true,
  messages: {},
  decide(host, check) {
    const cluster = check.need(host, "cluster");
    if (cluster !== undefined && !isNamed(cluster)) return;
    const outcome = check.run.ledger.gravest(host, remembered(check.run, prerequisites));
    if (outcome === Outcome.violated) check.broken();
    else if (outcome === Outcome.undecided) check.leaveUndecided();
  },
});

/** The rows that hold a machine back where they are violated. */
function prerequisites({ ledger, matrix }: LintRun): RowList {
  return ledger.list(matrix.ids().filter((id) => id !== ROW && matrix.row(id).level === "error"));
}
