import { listedLinux } from "../../documents/tables/azure-to-azure-systems.ts";
import { releasesInWords } from "../../documents/tables/listed-releases.ts";
import { compareReleases } from "../../documents/tables/releases.ts";
import { rowRule } from "../define/row-rule.ts";
import { LINUX, otherSystemOn, SYSTEM_FACTS } from "../facts/machines/listed-systems.ts";

const DEBIAN_9_0 = "azure-to-azure/systems/debian-9-0";

/** Reports Azure machines with a system that is neither Windows nor a listed release of Linux. */
export default rowRule({
  name: "azure-machines/linux-version",
  description: "An Azure machine with a Linux that the support matrix does not list, or another system",
  level: "error",
  rows: [LINUX, DEBIAN_9_0],
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: SYSTEM_FACTS,
  messages: {
    system:
      "'{{machine}}' runs '{{system}}', which the support matrix of {{date}} does not list. Besides Windows it has {{listed}}. Plan another way to recover the machine.",
    release:
      "'{{machine}}' runs '{{system}}'; of {{name}} the support matrix of {{date}} lists {{listed}}. Upgrade the machine before you enable replication.",
  },
  decide(machine, check) {
    const found = otherSystemOn(machine, check);
    if (found?.listing.kind !== "not-listed") return;
    const { guest, system } = found;
    const own = listedLinux.find(({ name }) => name === guest.name);
    const isDebian9 =
      guest.name === check.limit(DEBIAN_9_0, "distribution") &&
      compareReleases(guest.release!, check.limit(DEBIAN_9_0, "release")) === 0;
    check.report({
      messageId: own ? "release" : "system",
      data: {
        machine: machine.name,
        system: system.name!,
        name: guest.name,
        listed: own ? releasesInWords(own) : listedLinux.map(({ name }) => name).join(", "),
        date: check.run.matrix.documents["azure-to-azure"].date,
      },
      place: system.at("name"),
      rows: isDebian9 ? [LINUX, DEBIAN_9_0] : [LINUX],
    });
  },
});
