import { rowRule } from "../define/row-rule.ts";

/** Reports VMM servers of machines to Azure that do not reach the internet. */
export default rowRule({
  name: "prerequisites/vmm-internet",
  description: "A VMM server without internet access",
  level: "error",
  rows: ["vmm-to-azure-prerequisites/vmm-internet"],
  visit: "VMMServer",
  facts: ["VMMServer.internetAccess"],
  messages: {
    none: "The VMM server '{{server}}' does not reach the internet, so its provider cannot reach Site Recovery. Give it access.",
  },
  decide(server, check) {
    if (check.need(server, "internetAccess") !== false) return;
    check.report({ messageId: "none", data: { server: server.name }, place: server.at("internetAccess") });
  },
});
