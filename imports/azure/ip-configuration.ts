import type { ImportedObject } from "../imported-object.ts";
import { ASSIGNMENTS } from "./assignments.ts";
import { asText, entryFor } from "./resource.ts";

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
  file: string,
): void {
  const key = asText(name);
  if (key === undefined) return;
  adapter.set("subnet", subnet, file);
  const item = adapter.item("ipConfigurations", [key.toLowerCase()]);
  item.set("name", key, file);
  item.set("address", address, file);
  item.set("assignment", entryFor(ASSIGNMENTS, assignment), file);
  item.set("primary", primary, file);
}
