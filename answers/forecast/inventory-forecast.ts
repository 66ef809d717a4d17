import type { Forecast } from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import { isAssumed } from "../../inventory/protection/assumed-replication.ts";
import { type Protection, scenarioOf } from "../../inventory/protection/protection.ts";
import { placeIn } from "../../project/place.ts";
import { adapterOutcome, type ForecastContext } from "./adapter-outcome.ts";
import { mappingOutcomes } from "./mapping-outcomes.ts";
import { missingFact } from "./missing.ts";
import { NetworkEnds } from "./network-ends.ts";
import type { InventoryForecast, MachineOutcome, MappingOutcome } from "./outcome.ts";

/** What of a forecast is told. */
export interface ForecastSelection {
  /** Whether a machine is among those to tell of; the others take their addresses all the same. Left out: all are. */
  readonly shows?: (machine: { readonly name: string; readonly file: string }) => boolean;
}

/**
 * A forecast in names: what comes up where and why, for people and for programs.
 *
 * @param forecast of that inventory, as a run of the rules has it
 * @param folder the folder of the inventory, absolute
 */
export function inventoryForecast(
  inventory: Inventory,
  forecast: Forecast,
  folder: string,
  { shows = () => true }: ForecastSelection = {},
): InventoryForecast {
  const { kind } = forecast;
  const sources = new NetworkEnds(inventory);
  const targets = new NetworkEnds(inventory);
  const context: ForecastContext = { inventory, kind, sources, targets };
  const isShown = ({ machine }: Protection) => shows({ name: machine.name, file: machine.at("name").file });
  const shown = forecast.machines.filter(({ protection }) => isShown(protection));
  const considered = [...inventory.protections()].filter((protection) => {
    const replication = protection.machine.replication!;
    return (
      inventory.replicationStateOf(replication) === "considered" &&
      !isAssumed(replication) &&
      isShown(protection)
    );
  });
  const machines = shown.map(({ protection, adapters }): MachineOutcome => {
    const { machine } = protection;
    return {
      name: machine.name,
      scenario: scenarioOf(protection),
      ...placeIn(inventory, machine.at("name")),
      adapters: adapters.map((each) => adapterOutcome(context, protection, each)),
      missing:
        machine.networkAdapters === undefined ? [missingFact(machine, "networkAdapters", machine)] : [],
    };
  });
  // A test goes by the network that is chosen for it, and by no mapping.
  const mappings = kind === "failover" ? mappingOutcomes(inventory, sources, targets) : [];
  const isWhole = shown.length === forecast.machines.length;
  return {
    kind,
    folder,
    inventory,
    machines,
    considered: considered.length,
    unprotected: inventory.files
      .flatMap(({ root }): readonly Machine[] => [
        ...(root.virtualMachines ?? []),
        ...(root.azureVirtualMachines ?? []),
      ])
      .filter(
        (machine) =>
          (machine.replication === undefined || isAssumed(machine.replication)) &&
          shows({ name: machine.name, file: machine.at("name").file }),
      ).length,
    mappings: isWhole ? mappings : mappingsOf(machines, mappings),
    faulty: inventory.files.filter(hasMistakes).map(({ path }) => path),
  };
}

function hasMistakes({ document, schemaProblems }: InventoryFile): boolean {
  return schemaProblems.length > 0 || document.problems().length > 0;
}

/** The mappings that start from the networks of some machines. */
function mappingsOf(
  machines: readonly MachineOutcome[],
  mappings: readonly MappingOutcome[],
): MappingOutcome[] {
  const used = new Set(machines.flatMap(({ adapters }) => adapters.map(({ source }) => source)));
  return mappings.filter(({ source }) => used.has(source));
}
