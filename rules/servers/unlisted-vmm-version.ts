import { rowRule } from "../define/row-rule.ts";
import { needVmmRelease } from "../facts/servers/host-system.ts";
import { isRefusedVmm, VMM_LIST } from "../facts/servers/listed-vmm.ts";

/** Reports VMM servers of a version that the support matrix does not list and no document refuses. */
export default rowRule({
  name: "servers/unlisted-vmm-version",
  description: "A version of Virtual Machine Manager that the support matrix does not list",
  level: "warning",
  rows: [VMM_LIST],
  visit: "VMMServer",
  facts: ["VMMServer.version"],
  messages: {
    notListed:
      "The VMM server '{{server}}' runs version '{{version}}', which is not listed in the support matrix of {{date}}; that lists {{versions}}. The prerequisites of {{earlier}} allow {{minimum}} and later. Ask Microsoft before you rely on it.",
  },
  decide(server, check) {
    const release = needVmmRelease(server, check);
    if (release === undefined || isRefusedVmm(release, check)) return;
    const listed = check.limit(VMM_LIST, "vmmVersions");
    if (listed.includes(release)) return;
    const { documents } = check.run.matrix;
    check.report({
      messageId: "notListed",
      data: {
        server: server.name,
        version: server.version!,
        date: documents["hyperv-to-azure"].date,
        versions: listed.join(", "),
        earlier: documents["vmm-to-azure-prerequisites"].date,
        minimum: check.limit("vmm-to-azure-prerequisites/vmm-version", "minimumVmmVersion"),
      },
      place: server.at("version"),
    });
  },
});
