import type { VirtualMachine } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { forecastFacts } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { missingProperties } from "../facts/forecast/missing-properties.ts";

/** Reports Hyper-V guests whose adapters come up in several networks of Azure. */
export default rowRuleOfChecks({
  name: "forecast/one-network",
  description: "A Hyper-V guest whose adapters are mapped to several networks of Azure",
  level: "error",
  looksAround: true,
  messages: {
    several:
      "Adapter '{{adapter}}' of '{{machine}}' comes up in '{{network}}', and adapter '{{other}}' in '{{otherNetwork}}'. All adapters of a machine in Azure are connected to one network: map both VM networks to the same one.",
  },
  checks: [
    check({
      visit: "VirtualMachine",
      rows: ["on-premises-adapters/one-network"],
      facts: forecastFacts("NetworkAdapter", "network"),
      decide(machine: VirtualMachine, rowCheck) {
        const adapters = rowCheck.need(machine, "networkAdapters") ?? [];
        if (adapters.length < 2) return;
        const forecasts = rowCheck.run.forecasts.ofMachine("failover", machine)?.adapters ?? [];
        const connected = forecasts.filter(({ network }) => network.network !== undefined);
        const [first, ...rest] = connected;
        const other = rest.find(({ network }) => network.network!.name !== first!.network.network!.name);
        if (!first || !other) {
          for (const forecast of forecasts)
            for (const { node, property } of missingProperties(
              rowCheck.inventory,
              forecast,
              "failover",
              "network",
            ))
              rowCheck.unrecorded(node, property);
          return;
        }
        rowCheck.report({
          messageId: "several",
          data: {
            adapter: other.adapter.name,
            machine: machine.name,
            network: other.network.network!.name,
            other: first.adapter.name,
            otherNetwork: first.network.network!.name,
          },
          place: other.adapter.at("network"),
          related: [{ place: first.adapter.at("network"), message: "the network of the other adapter" }],
        });
      },
    }),
  ],
});
