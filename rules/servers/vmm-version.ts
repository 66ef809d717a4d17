import { rowRule } from "../define/row-rule.ts";
import { needVmmRelease } from "../facts/servers/host-system.ts";
import { isRefusedVmm, VMM_LIST, VMM_PREREQUISITE } from "../facts/servers/listed-vmm.ts";

/** Reports VMM servers that are older than the oldest version that a document allows. */
export default rowRule({
  name: "servers/vmm-version",
  description: "A version of Virtual Machine Manager older than the oldest that is supported",
  level: "error",
  rows: [VMM_LIST, VMM_PREREQUISITE],
  visit: "VMMServer",
  facts: ["VMMServer.version"],
  messages: {
    tooOld:
      "The VMM server '{{server}}' runs version '{{version}}', which is older than {{oldest}}, the oldest that is supported. Upgrade it to one of {{versions}}.",
  },
  decide(server, check) {
    const release = needVmmRelease(server, check);
    if (release === undefined || !isRefusedVmm(release, check)) return;
    check.report({
      messageId: "tooOld",
      data: {
        server: server.name,
        version: server.version!,
        oldest: check.limit(VMM_PREREQUISITE, "minimumVmmVersion"),
        versions: check.limit(VMM_LIST, "vmmVersions").join(", "),
      },
      place: server.at("version"),
    });
  },
});
