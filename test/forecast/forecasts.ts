import { matrix } from "../../documents/index.ts";
import { figuresOf } from "../../forecast/figures.ts";
import { forecastFailovers } from "../../forecast/forecast.ts";
import type { FailoverKind, ForecastKnowledge } from "../../forecast/types.ts";
import { readInventory } from "../../inventory/read-inventory.ts";

/** What the tests go by: the documents' figures, and Linux wherever a name says so. */
const knowledge: ForecastKnowledge = {
  figures: figuresOf(matrix),
  isLinux: (machine) => machine.operatingSystem && /ubuntu|debian/i.test(machine.operatingSystem.name ?? ""),
};

/** An adapter's forecast in one line: `web01/nic0: vnet-dr (mapped) app (same-name) 10.0.0.19 (kept)`. */
export function forecastLines(text: string, kind: FailoverKind): string[] {
  const path = "/inventory/a.dr.yaml";
  const inventory = readInventory([path], [{ path, text }]);
  return forecastFailovers(inventory, knowledge)[kind].machines.flatMap(({ protection, adapters }) =>
    adapters.map(({ adapter, network, subnet, addresses }) => {
      const given = addresses.map(({ why, address, estimate, refusal }) => {
        const mistake = refusal ? `, ${refusal.mistake}` : "";
        const holder = refusal?.holder ? ` by ${refusal.holder.parent.name}` : "";
        return `${address ?? "-"} (${why}${mistake}${holder}${estimate ? ", estimate" : ""})`;
      });
      const parts = [
        `${network.network?.name ?? "-"} (${network.why}${network.estimate ? ", estimate" : ""})`,
        `${subnet.subnet?.name ?? "-"} (${subnet.why}${subnet.estimate ? ", estimate" : ""})`,
        ...given,
      ];
      return `${protection.machine.name}/${adapter.name}: ${parts.join(" ")}`;
    }),
  );
}
