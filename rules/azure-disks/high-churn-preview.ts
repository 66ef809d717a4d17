import { machineSize } from "../../documents/tables/azure-machine-sizes.ts";
import type { AzureReplication, AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { isKnownRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { rowRule } from "../define/row-rule.ts";
import { highChurn, isBeyondHighChurn, MACHINE_CHURN_FACTS } from "../facts/disks/machine-churn.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";
import { CHURN_OPTION_FACTS, hasHighChurn } from "../facts/machines/churn-option.ts";
import { AZURE_GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

const MEMORY = "azure-to-azure-high-churn/memory";
const REGIONS = "azure-to-azure-high-churn/preview-regions";
const BEFORE = "azure-to-azure-high-churn/preview-enabled-before";

type Check = RowCheck<"recommended" | "memory" | "region" | "system" | "before">;

/** Warns of machines with High Churn that do not meet what it, or its preview, asks for. */
export default rowRule({
  name: "azure-disks/high-churn-preview",
  description: "A machine with High Churn that has not what it, or the preview of more churn, asks for",
  level: "warning",
  rows: [MEMORY, REGIONS, BEFORE],
  visit: "AzureVirtualMachine",
  facts: [...CHURN_OPTION_FACTS, ...MACHINE_CHURN_FACTS],
  factsOfRows: [
    { rows: [MEMORY], facts: ["AzureVirtualMachine.vmSize"] },
    { rows: [REGIONS], facts: [...SOURCE_AND_TARGET_FACTS, ...AZURE_GUEST_FACTS] },
    { rows: [BEFORE], facts: ["AzureReplication.enabledAt"] },
  ],
  messages: {
    recommended:
      "'{{machine}}' is set up for High Churn and has {{memory}} of memory, by its size '{{size}}'; {{least}} are recommended for it. Choose a larger size if you can.",
    memory:
      "More than {{high}} change in a second on '{{machine}}', which the preview of High Churn takes with {{least}} of memory; its size '{{size}}' has {{memory}}. Choose a larger size, or spread the data over several machines.",
    region:
      "More than {{high}} change in a second on '{{machine}}', which the preview of High Churn takes in some regions alone; {{region}} is none of those of {{date}}. Use listed regions, or spread the data over several machines.",
    system:
      "More than {{high}} change in a second on '{{machine}}', which the preview of High Churn takes on Windows, {{listed}} alone; the machine runs '{{system}}'. Spread the data over several machines.",
    before:
      "More than {{high}} change in a second on '{{machine}}', and its replication was enabled before the preview of High Churn, which takes that. Disable replication, enable it again with High Churn, and record the new 'enabledAt'.",
  },
  decide(machine, check) {
    const replication = machine.replication!;
    if (!hasHighChurn(replication, check)) return;
    const isBeyond = isBeyondHighChurn(machine, check);
    decideMemory(machine, isBeyond, check);
    if (isBeyond === undefined) check.unrecorded(machine, "averageChurn", [REGIONS, BEFORE]);
    if (!isBeyond) return;
    decideRegions(machine, replication, check);
    decideSystem(machine, check);
    // One that is planned is enabled later.
    if (replication.enabledAt === undefined && leftOut(check.inventory, replication) === "to-choose") return;
    const enabledAt = check.need(replication, "enabledAt", [BEFORE]);
    if (enabledAt === undefined || enabledAt.slice(0, 10) >= check.limit(BEFORE, "previewFrom")) return;
    check.report({
      messageId: "before",
      data: { machine: machine.name, high: highChurn(check) },
      place: replication.at("enabledAt"),
      rows: [BEFORE],
    });
  },
});

function decideMemory(machine: AzureVirtualMachine, isBeyond: boolean | undefined, check: Check) {
  const size = check.need(machine, "vmSize", [MEMORY]);
  const memory = size === undefined ? undefined : machineSize(size)?.memory;
  if (size === undefined) return;
  if (memory === undefined) return check.unrecorded(machine, "vmSize", [MEMORY]);
  const recommended = check.limit(MEMORY, "recommendedMemoryBytes");
  const preview = check.limit(MEMORY, "previewMemoryBytes");
  if (memory >= preview) return;
  if (isBeyond === undefined && memory >= recommended)
    return check.unrecorded(machine, "averageChurn", [MEMORY]);
  if (!isBeyond && memory >= recommended) return;
  check.report({
    messageId: isBeyond ? "memory" : "recommended",
    data: {
      machine: machine.name,
      size,
      memory: formatSize(memory),
      least: formatSize(isBeyond ? preview : recommended),
      high: highChurn(check),
    },
    place: machine.at("vmSize"),
    rows: [MEMORY],
  });
}

function decideRegions(machine: AzureVirtualMachine, replication: AzureReplication, check: Check) {
  check.need(machine, "region", [REGIONS]);
  targetRegion(replication, check, [REGIONS]);
  for (const place of [machine, replication.to]) {
    if (place?.region === undefined || check.limit(REGIONS, "regions").includes(place.region)) continue;
    if (!isKnownRegion(place.region)) {
      check.unrecorded(place, "region", [REGIONS]);
      continue;
    }
    check.report({
      messageId: "region",
      data: {
        machine: machine.name,
        region: regionDisplayName(place.region),
        date: check.run.matrix.documents["azure-to-azure-high-churn"].date,
        high: highChurn(check),
      },
      place: place.at("region"),
      rows: [REGIONS],
    });
  }
}

function decideSystem(machine: AzureVirtualMachine, check: Check) {
  const guest = needGuest(machine, check, [REGIONS]);
  if (!guest || guest.family === "windows-server" || guest.family === "windows-client") return;
  const listed = check.limit(REGIONS, "linux");
  const names = listed.some((each) => each.startsWith(`${guest.name} `));
  const system = machine.operatingSystem!;
  if (names && guest.release === undefined) return check.unrecorded(system, "name", [REGIONS]);
  const own = `${guest.name} ${guest.release}`;
  if (listed.some((each) => own === each || own.startsWith(`${each}.`) || own.startsWith(`${each} `))) return;
  check.report({
    messageId: "system",
    data: { machine: machine.name, system: system.name!, listed: listed.join(", "), high: highChurn(check) },
    place: system.at("name"),
    rows: [REGIONS],
  });
}
