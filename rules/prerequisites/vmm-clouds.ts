import { rowRule } from "../define/row-rule.ts";

const ROW = "vmm-to-azure-prerequisites/vmm-clouds";

/** Reports VMM servers of machines to Azure that have no private cloud. */
export default rowRule({
  name: "prerequisites/vmm-clouds",
  description: "A VMM server without a private cloud",
  level: "error",
  rows: [ROW],
  // A figure that nobody would want stricter.
  limitOptions: [],
  visit: "VMMServer",
  facts: ["VMMServer.clouds"],
  messages: {
    none: "The VMM server '{{server}}' has no private cloud, and Site Recovery protects machines in clouds. Create one with the host groups of these machines.",
  },
  decide(server, check) {
    const clouds = check.need(server, "clouds");
    if (clouds === undefined || clouds.length >= check.limit(ROW, "minimumCount")) return;
    check.report({ messageId: "none", data: { server: server.name }, place: server.atKey("clouds") });
  },
});
