import type { AdapterOutcome, InventoryForecast, NetworkEnd } from "../outcome.ts";
import { linesOf, type NumberedAdapter, type PictureLine } from "./picture-lines.ts";
import { inPictureOrder } from "./picture-order.ts";
import { type NetworkBox, PictureSide } from "./picture-side.ts";

/** The networks of a forecast at both sides, in the order in which they are drawn. */
export interface Picture {
  readonly sources: readonly NetworkBox[];
  readonly targets: readonly NetworkBox[];
  readonly lines: readonly PictureLine[];
  readonly adapters: readonly NumberedAdapter[];
}

/**
 * Works out what is drawn of a forecast.
 *
 * @param prefix what the ids of its networks begin with, so that several pictures can stand in one page
 */
export function pictureOf({ machines, mappings }: InventoryForecast, prefix: string): Picture {
  const sources = new PictureSide(`${prefix}-from`, "In no network, or not recorded");
  const targets = new PictureSide(`${prefix}-to`, "Not known");
  const adapters = machines
    .flatMap((machine) => machine.adapters.map((adapter) => ({ machine, adapter })))
    .map(({ machine, adapter }, number): NumberedAdapter => {
      const label = machine.adapters.length > 1 ? `${machine.name} / ${adapter.name}` : machine.name;
      const chip = { adapter: number, label, state: adapter.state };
      return {
        number,
        machine,
        adapter,
        source: sources.put(adapter.source ?? "unknown", adapter.sourceSubnet, {
          ...chip,
          addresses: known(adapter.addresses.map(({ source }) => source)),
        }),
        target: targets.put(targetOf(adapter), adapter.subnet.value, {
          ...chip,
          addresses: known(adapter.addresses.map(({ value }) => value)),
        }),
      };
    });
  const mapped = mappings.map((mapping) => ({
    mapping,
    source: sources.box(mapping.source),
    target: targets.box(mapping.target),
  }));
  const lines = linesOf(adapters, mapped);
  return { ...inPictureOrder(sources.boxes(), targets.boxes(), lines), lines, adapters };
}

function targetOf({ network }: AdapterOutcome): NetworkEnd | "nothing" | "unknown" {
  return network.end ?? (network.why === "unknown" ? "unknown" : "nothing");
}

function known(addresses: readonly (string | undefined)[]): string[] {
  return addresses.filter((address) => address !== undefined);
}
