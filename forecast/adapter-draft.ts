import type { Inventory } from "../inventory/inventory.ts";
import type { Protection } from "../inventory/protection/protection.ts";
import { wishOf } from "./address-wish.ts";
import { assignmentOf } from "./assignment.ts";
import type { Applicant } from "./hand-out.ts";
import { forecastNetwork } from "./network.ts";
import { forecastSubnet } from "./subnet.ts";
import type { Adapter, FailoverKind, ForecastKnowledge, Whereabouts } from "./types.ts";

/**
 * How an adapter comes up, still without its addresses. It hangs on the adapter's machine and on what is no machine; the
 * addresses hang on the other machines too.
 */
export interface AdapterDraft extends Whereabouts {
  readonly adapter: Adapter;
  /** One for each IP configuration, or one for the adapter where none is recorded. */
  readonly applicants: readonly Applicant[];
}

/** An adapter without configurations takes an address all the same. */
const NO_CONFIGURATION = [undefined] as const;

/** Drafts how the adapters of a protected machine come up in a failover. */
export function draftsOf(
  inventory: Inventory,
  protection: Protection,
  knowledge: ForecastKnowledge,
): readonly AdapterDraft[] {
  const adapters: readonly Adapter[] = protection.machine.networkAdapters ?? [];
  return adapters.map((adapter) => draftOf(inventory, protection, adapter, knowledge));
}

/**
 * Drafts how they come up in a test.
 *
 * @param inFailover how they do in a failover
 */
export function testDraftsOf(
  inventory: Inventory,
  protection: Protection,
  knowledge: ForecastKnowledge,
  inFailover: readonly AdapterDraft[],
): readonly AdapterDraft[] {
  return inFailover.map((draft) => draftOf(inventory, protection, draft.adapter, knowledge, draft));
}

function draftOf(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  knowledge: ForecastKnowledge,
  inFailover?: Whereabouts,
): AdapterDraft {
  const kind: FailoverKind = inFailover ? "test-failover" : "failover";
  const network = forecastNetwork(inventory, protection, adapter, kind, knowledge.figures);
  const subnet = forecastSubnet(inventory, protection, adapter, network, knowledge.figures, inFailover);
  const ofFailover = inFailover ?? { network, subnet };
  const configurations = adapter.ipConfigurations?.length ? adapter.ipConfigurations : NO_CONFIGURATION;
  const applicants = configurations.map(
    (configuration): Applicant => ({
      adapter,
      configuration,
      assignment: assignmentOf(protection, adapter, configuration, kind),
      wish: wishOf(
        inventory,
        protection,
        adapter,
        configuration,
        kind,
        network,
        subnet,
        ofFailover,
        knowledge,
      ),
      network: network.network,
      subnet: subnet.subnet,
    }),
  );
  return { adapter, network, subnet, applicants };
}
