import type { LintRun } from "../../rules/run/lint-run.ts";
import { objectPathOf } from "./object-paths.ts";

const KINDS = ["failover", "test-failover"] as const;

/** What is told of each adapter, part by part; what is not known is left out. */
export function forecastReport(run: LintRun): Map<string, string> {
  const told = new Map<string, string>();
  for (const kind of KINDS) {
    for (const { adapters } of run.forecasts.of(kind).machines) {
      for (const { adapter, network, subnet, addresses } of adapters) {
        const at = `${kind} ${objectPathOf(adapter)}`;
        const tell = (part: string, why: string, estimate: boolean, value: string | undefined) => {
          if (why !== "unknown") told.set(`${at} ${part}`, `${estimate ? "perhaps " : ""}${value ?? why}`);
        };
        tell("network", network.why, network.estimate, network.network?.name);
        tell("subnet", subnet.why, subnet.estimate, subnet.subnet?.name);
        for (const [index, { why, estimate, address, refusal }] of addresses.entries())
          tell(`address ${index}`, why, estimate, `${address ?? why}${refusal ? ` ${refusal.mistake}` : ""}`);
      }
    }
  }
  return told;
}
