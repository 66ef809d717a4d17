import { azureMachine } from "../azure-machines.ts";

/** An Azure machine with one adapter, which stands in line 4, from column 23; what `more` says follows in line 6. */
export function withAdapter(adapter: string, more = "", replication = "state: planned"): string {
  return azureMachine({
    machine: `region: westeurope\nnetworkAdapters: [{ name: nic0${adapter} }]`,
    replication,
    more,
  });
}

/** The same machine, of which the adapters are not recorded. */
export const withoutAdapters = azureMachine();

/** The same for which nothing is chosen yet. */
export function considered(adapter: string, more = ""): string {
  return withAdapter(adapter, more, "state: considered");
}
