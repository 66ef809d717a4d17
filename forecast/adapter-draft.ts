import type { Inventory } from "../inventory/inventory.ts";
import type { Protection } from "../inventory/protection/protection.ts";
import { wishOf } from "./address-wish.ts";
import { assignmentOf } from "./assignment.ts";
import type { Applicant } from "./hand-out.ts";
import { forecastNetwork } from "./network.ts";
import { forecastSubnet } from "./subnet.ts";
import type { Adapter, FailoverKind, ForecastKnowledge, NetworkForecast, SubnetForecast } from "./types.ts";

/**
 * How an adapter comes up, still without its addresses. It hangs on the adapter's machine and on what is no machine; the
 * addresses hang on the other machines too.
 */
export interface AdapterDraft {
  readonly adapter: Adapter;
  readonly network: NetworkForecast;
  readonly subnet: SubnetForecast;
  /** One for each IP configuration, or one for the adapter where none is recorded. */
  readonly applicants: readonly Applicant[];
}

/** An adapter without configurations takes an address all the same. */
const NO_CONFIGURATION = [undefined] as const;

/** Drafts how the adapters of a protected machine come up. */
export function draftsOf(
  inventory: Inventory,
  protection: Protection,
  kind: FailoverKind,
  knowledge: ForecastKnowledge,
): readonly AdapterDraft[] {
  const adapters: readonly Adapter[] = protection.machine.networkAdapters ?? [];
  return adapters.map((adapter) => draftOf(inventory, protection, adapter, kind, knowledge));
}

function draftOf(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  kind: FailoverKind,
  knowledge: ForecastKnowledge,
): AdapterDraft {
  const network = forecastNetwork(inventory, protection, adapter, kind, knowledge.figures);
  const subnet = forecastSubnet(inventory, protection, adapter, kind, network, knowledge.figures);
  const configurations = adapter.ipConfigurations?.length ? adapter.ipConfigurations : NO_CONFIGURATION;
  const applicants = configurations.map(
    (configuration): Applicant => ({
      adapter,
      configuration,
      assignment: assignmentOf(protection, adapter, configuration, kind),
      wish: wishOf(inventory, protection, adapter, configuration, kind, network, subnet, knowledge),
      network: network.network,
      subnet: subnet.subnet,
    }),
  );
  return { adapter, network, subnet, applicants };
}
