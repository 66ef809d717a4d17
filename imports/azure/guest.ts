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

/** What the instance view of a machine says of its system. Resource Graph has the same under `extended`. */
export function readGuest(system: ImportedObject, properties: JsonObject, from: Export): void {
  const view = asObject(properties.instanceView ?? asObject(properties.extended).instanceView);
  const name = asText(view.osName);
  if (name === undefined) return;
  const distribution = entryFor(DISTRIBUTIONS, name.toLowerCase());
  // Of Windows the name has the release, and the version is that of a build.
  if (/windows/i.test(name)) system.set("name", name, from);
  else system.set("name", [distribution ?? name, asText(view.osVersion)].filter(Boolean).join(" "), from);
}
