import type { HostOperatingSystem } from "../../documents/tables/host-operating-systems.ts";
import { isOlderVmm, type VmmRelease } from "../../documents/tables/vmm-releases.ts";
import { managementOfHost } from "../../inventory/protection/protections.ts";
import type { HyperVHost } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needHostSystem, needVmmRelease } from "../facts/servers/host-system.ts";
import { VMM_PREREQUISITE } from "../facts/servers/listed-vmm.ts";
import type { RowCheck } from "../run/row-check.ts";

const OF_2019 = "hyperv-to-azure/servers/host-2019-in-vmm-2019";
const OF_2016 = "hyperv-to-azure/servers/host-2016-in-vmm-2016";

type Row = typeof OF_2019 | typeof OF_2016;
type Check = RowCheck<"otherVersion" | "notListed">;

/** Reports hosts whose VMM server is of another version than the one that the support matrix pairs them with. */
export default rowRule({
  name: "servers/vmm-of-host",
  description: "A host in a version of VMM that the support matrix does not pair it with",
  level: "warning",
  rows: [OF_2019, OF_2016],
  // Its releases are compared as releases, not as figures.
  limitOptions: [],
  visit: "HyperVHost",
  facts: [...HOST_SYSTEM_FACTS, "HyperVHost.hostGroup", "VMMServer.version"],
  messages: {
    otherVersion:
      "Host '{{host}}' runs '{{system}}' but is managed by VMM '{{version}}'. The support matrix pairs it with VMM {{pairedWith}}: manage it there.",
    notListed:
      "Host '{{host}}' runs '{{system}}' but is managed by the older VMM '{{version}}', a pair that the support matrix does not list. Manage it in VMM {{pairedWith}}.",
  },
  decide(host, check) {
    const system = needHostSystem(host, check);
    const row = system && rowOn(system, check);
    if (!row) return;
    const { vmmServer } = managementOfHost(check.inventory, host);
    if (!vmmServer) return check.unrecorded(host, "hostGroup", [row]);
    const release = needVmmRelease(vmmServer, check, [row]);
    if (release === undefined) return;
    const problem = problemOf(system, row, release, check);
    if (!problem) return;
    // A version that is refused for any host is told at its server, once.
    const oldest = check.run.matrix.row(VMM_PREREQUISITE).limits.minimumVmmVersion.value;
    if (isOlderVmm(release, oldest as VmmRelease)) return check.broken([row]);
    check.report({
      messageId: problem.messageId,
      data: {
        host: host.name,
        system: (host as HyperVHost).operatingSystem!.name!,
        version: vmmServer.version!,
        pairedWith: problem.pairedWith,
      },
      place: host.operatingSystem!.at("name"),
      related: [{ place: vmmServer.at("version"), message: "the version of its VMM server" }],
      rows: [row],
    });
  },
});

/** The row that speaks of a host's system. The one on 2019 also stands for 2022, of which the document says nothing. */
function rowOn({ name }: HostOperatingSystem, check: Check): Row | undefined {
  if (name === check.limit(OF_2016, "hostOperatingSystem")) return OF_2016;
  const isOf2019 =
    name === check.limit(OF_2019, "hostOperatingSystem") ||
    name === check.limit(OF_2019, "unlistedHostOperatingSystem");
  return isOf2019 ? OF_2019 : undefined;
}

function problemOf(
  { name }: HostOperatingSystem,
  row: Row,
  release: VmmRelease,
  check: Check,
): { messageId: "otherVersion" | "notListed"; pairedWith: string } | undefined {
  if (name === check.limit(OF_2019, "unlistedHostOperatingSystem")) {
    const oldest = check.limit(OF_2019, "minimumVmmVersionOfUnlistedHost") as VmmRelease;
    return isOlderVmm(release, oldest) ? { messageId: "notListed", pairedWith: oldest } : undefined;
  }
  const pairedWith = check.limit(row, "vmmVersions");
  return pairedWith.includes(release)
    ? undefined
    : { messageId: "otherVersion", pairedWith: pairedWith.join(" or ") };
}
