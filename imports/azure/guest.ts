import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asText, entryFor, type JsonObject } from "../json-values.ts";

/** The names by which Azure's agent, WALinuxAgent, knows distributions of Linux, with the products' own. */
const DISTRIBUTIONS: { readonly [name: string]: string } = {
  almalinux: "AlmaLinux",
  centos: "CentOS",
  debian: "Debian",
  oracle: "Oracle Linux",
  redhat: "Red Hat Enterprise Linux",
  rhel: "Red Hat Enterprise Linux",
  rocky: "Rocky Linux",
  sles: "SUSE Linux Enterprise Server",
  suse: "SUSE Linux Enterprise Server",
  ubuntu: "Ubuntu",
};

/** Azure's names for the generations of machines, in lower case. */
const GENERATIONS: { readonly [name: string]: number } = { v1: 1, v2: 2 };

/** The generation that Azure has a name for. */
export function generationOf(name: unknown): number | undefined {
  return entryFor(GENERATIONS, asText(name)?.toLowerCase());
}

/** What the instance view of a machine says of its generation and its system. Resource Graph has the same under `extended`. */
export function readGuest(machine: ImportedObject, properties: JsonObject, from: Export): void {
  const view = asObject(properties.instanceView ?? asObject(properties.extended).instanceView);
  machine.set("generation", generationOf(view.hyperVGeneration), from);
  const name = asText(view.osName);
  if (name === undefined) return;
  const system = machine.part("operatingSystem");
  const distribution = entryFor(DISTRIBUTIONS, name.toLowerCase());
  // Of Windows the name has the release, and the version is that of a build.
  if (/windows/i.test(name)) system.set("name", name, from);
  else system.set("name", [distribution ?? name, asText(view.osVersion)].filter(Boolean).join(" "), from);
}
