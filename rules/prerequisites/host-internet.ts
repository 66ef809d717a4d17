import { rowRule } from "../define/row-rule.ts";
import {
  HOST_INTERNET,
  INTERNET_FACTS,
  WAY_TO_AZURE,
  wayToAzure,
} from "../facts/servers/internet-of-host.ts";

/** Reports hosts of machines to Azure that reach Site Recovery in no way. */
export default rowRule({
  name: "prerequisites/host-internet",
  description: "A host with neither internet access nor a proxy nor a private link to the vault",
  level: "error",
  rows: [HOST_INTERNET, WAY_TO_AZURE],
  visit: "HyperVHost",
  facts: INTERNET_FACTS,
  messages: {
    none: "Host '{{host}}' reaches the internet neither directly nor through a proxy, so it cannot replicate to Azure. Give it access or a proxy; a private endpoint can only be added to a vault without registered items.",
  },
  decide(host, check) {
    if (wayToAzure(host, check) !== "none") return;
    check.report({ messageId: "none", data: { host: host.name }, place: host.at("internetAccess") });
  },
});
