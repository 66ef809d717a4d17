import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asText, entryFor } from "../json-values.ts";
import { ASSIGNMENTS } from "./assignments.ts";

/** An IP configuration of a network interface, as the exports say it. */
export interface WrittenConfiguration {
  readonly name: unknown;
  readonly address: unknown;
  /** `Static` or `Dynamic`. */
  readonly assignment: unknown;
  readonly primary: unknown;
  /** The name of its subnet. */
  readonly subnet: unknown;
}

/** Notes an IP configuration of a network interface. The interface is in the subnet of its configurations. */
export function readAzureConfiguration(
  adapter: ImportedObject,
  { name, address, assignment, primary, subnet }: WrittenConfiguration,
  from: Export,
): void {
  const key = asText(name);
  if (key === undefined) return;
  adapter.set("subnet", subnet, from);
  const item = adapter.item("ipConfigurations", [key.toLowerCase()]);
  item.set("name", key, from);
  item.set("address", address, from);
  item.set("assignment", entryFor(ASSIGNMENTS, assignment), from);
  item.set("primary", primary, from);
}
