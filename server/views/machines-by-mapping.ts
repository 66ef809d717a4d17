import { remembered } from "../../inventory/remembered.ts";
import type { NetworkMapping } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import type { View } from "./view.ts";

/** The machines that come up by a network mapping, in the order of the forecast. */
export function machinesComingUpBy(view: View, mapping: NetworkMapping): readonly Located[] {
  return remembered(view, machinesByMapping).get(mapping) ?? [];
}

function machinesByMapping({ run }: View): ReadonlyMap<Located, readonly Located[]> {
  const byMapping = new Map<Located, Located[]>();
  for (const { protection, adapters } of run.forecasts.of("failover").machines) {
    const mappings = new Set(adapters.flatMap(({ network }) => network.mapping ?? []));
    for (const mapping of mappings) {
      addTo(byMapping, mapping, protection.machine);
    }
  }
  return byMapping;
}
