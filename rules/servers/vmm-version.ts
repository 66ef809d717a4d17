import { rowRule } from "../define/row-rule.ts";
import { needVmmRelease } from "../facts/servers/host-system.ts";

const LIST = "hyperv-to-azure/servers/hyper-v-with-vmm";

/** Reports VMM servers of a version that the support matrix does not list. */
export default rowRule({
  name: "servers/vmm-version",
  description: "A version of Virtual Machine Manager that the support matrix does not list",
  level: "error",
  // The prerequisites ask for 2012 R2 or later; the list of the later document narrows that, so its answer is theirs.
  rows: [LIST, "vmm-to-azure-prerequisites/vmm-version"],
  visit: "VMMServer",
  facts: ["VMMServer.version"],
  messages: {
    notListed:
      "The VMM server '{{server}}' runs version '{{version}}', which the support matrix does not list. Bring it to one of {{versions}}.",
  },
  decide(server, check) {
    const release = needVmmRelease(server, check);
    const listed = check.limit(LIST, "vmmVersions");
    if (release === undefined || listed.includes(release)) return;
    check.report({
      messageId: "notListed",
      data: { server: server.name, version: server.version!, versions: listed.join(", ") },
      place: server.at("version"),
    });
  },
});
