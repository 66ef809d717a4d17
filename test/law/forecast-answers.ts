import type { LintRun } from "../../rules/run/lint-run.ts";
import { objectPathOf } from "./object-paths.ts";

/** What stands for the answers to machines of one name. */
export const SEVERAL = "several machines have the name";

const KINDS = ["failover", "test-failover"] as const;

/** What is told of each adapter, part by part; what is not known is left out. */
export function forecastReport(run: LintRun): Map<string, string> {
  const told = new Map<string, string>();
  const twice = new Set<string>();
  for (const kind of KINDS) {
    for (const { adapters } of run.forecasts.of(kind).machines) {
      for (const { adapter, network, subnet, addresses } of adapters) {
        const at = `${kind} ${objectPathOf(adapter)}`;
        const tell = (part: string, why: string, estimate: boolean, value: string | undefined) => {
          const key = `${at} ${part}`;
          if (told.has(key)) twice.add(key);
          if (why !== "unknown") told.set(key, `${estimate ? "perhaps " : ""}${value ?? why}`);
        };
        tell("network", network.why, network.estimate, network.network?.name);
        tell("subnet", subnet.why, subnet.estimate, subnet.subnet?.name);
        for (const [index, { why, estimate, address, refusal }] of addresses.entries())
          tell(`address ${index}`, why, estimate, `${address ?? why}${refusal ? ` ${refusal.mistake}` : ""}`);
      }
    }
  }
  // Of two machines of one name it cannot be told which one an answer is about.
  for (const key of twice) told.set(key, SEVERAL);
  return told;
}
