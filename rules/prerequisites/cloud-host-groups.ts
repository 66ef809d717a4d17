import { rowRule } from "../define/row-rule.ts";

const ROW = "vmm-to-azure-prerequisites/cloud-host-groups";

/** Reports clouds of VMM servers with machines to Azure that have no host group. */
export default rowRule({
  name: "prerequisites/cloud-host-groups",
  description: "A private cloud without a host group",
  level: "error",
  rows: [ROW],
  // A figure that nobody would want stricter.
  limitOptions: [],
  visit: "Cloud",
  facts: ["Cloud.hostGroups"],
  messages: {
    none: "The cloud '{{cloud}}' has no host group, so it has no host to run or protect a machine. Add a host group of '{{server}}' to it.",
  },
  decide(cloud, check) {
    const groups = check.need(cloud, "hostGroups");
    if (groups === undefined || groups.length >= check.limit(ROW, "minimumCount")) return;
    check.report({
      messageId: "none",
      data: { cloud: cloud.name, server: cloud.parent.name },
      place: cloud.atKey("hostGroups"),
    });
  },
});
