import type { HyperVHost, VirtualMachine } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";

/** Reports two facts of which one says that the other cannot be. */
export default inventoryRule({
  name: "inventory/contradiction",
  description: "Two recorded facts that cannot both be true",
  level: "error",
  facts: [
    "VirtualMachine.host",
    "VirtualMachine.highlyAvailable",
    "VirtualMachine.generation",
    "VirtualMachine.secureBoot",
    "HyperVHost.cluster",
    "HyperVHost.internetAccess",
    "HyperVHost.proxy",
  ],
  messages: {
    cluster:
      "'{{machine}}' is highly available, but its host '{{host}}' is in no cluster. Name the host's cluster, or write 'highlyAvailable: false'.",
    secureBoot:
      "'{{machine}}' is of generation 1, which has no secure boot, but 'secureBoot' says that it is on. Correct one of them.",
    proxy:
      "Host '{{host}}' reaches the internet through a proxy, but 'proxy: none' says that it has none. Name the proxy, or correct 'internetAccess'.",
  },
  create({ inventory, report }) {
    return {
      VirtualMachine(machine: VirtualMachine) {
        if (machine.generation === 1 && machine.secureBoot === true)
          report({
            messageId: "secureBoot",
            node: machine,
            data: { machine: machine.name },
            place: machine.at("secureBoot"),
            related: [{ place: machine.at("generation"), message: "the machine's generation" }],
          });
        const host = inventory.follow(machine, "host");
        if (machine.highlyAvailable !== true || host?.cluster !== "none") return;
        report({
          messageId: "cluster",
          node: machine,
          data: { machine: machine.name, host: host.name },
          place: machine.at("highlyAvailable"),
          related: [{ place: host.at("cluster"), message: "the host's cluster" }],
        });
      },
      HyperVHost(host: HyperVHost) {
        if (host.internetAccess !== "proxy" || host.proxy !== "none") return;
        report({
          messageId: "proxy",
          node: host,
          data: { host: host.name },
          place: host.at("proxy"),
          related: [{ place: host.at("internetAccess"), message: "the way to the internet" }],
        });
      },
    };
  },
});
