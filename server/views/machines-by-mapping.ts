import type { NetworkMapping } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { View } from "./view.ts";

const known = new WeakMap<View, ReadonlyMap<Located, readonly Located[]>>();

/** The machines that come up by a network mapping, in the order of the forecast. */
export function machinesComingUpBy(view: View, mapping: NetworkMapping): readonly Located[] {
  let byMapping = known.get(view);
  if (!byMapping) {
    byMapping = machinesByMapping(view);
    known.set(view, byMapping);
  }
  return byMapping.get(mapping) ?? [];
}

function machinesByMapping({ run }: View): ReadonlyMap<Located, readonly Located[]> {
  const byMapping = new Map<Located, Located[]>();
  for (const { protection, adapters } of run.forecasts.of("failover").machines) {
    const mappings = new Set(adapters.flatMap(({ network }) => network.mapping ?? []));
    for (const mapping of mappings) {
      const machines = byMapping.get(mapping);
      if (machines) machines.push(protection.machine);
      else byMapping.set(mapping, [protection.machine]);
    }
  }
  return byMapping;
}
