import rule from "../../../rules/change/mapping-added.ts";
import { testRule } from "../rule-tester.ts";
import { toRegion, toSite } from "./mapped.ts";

const ROW = "vmm-to-vmm-network-mapping/existing-replicas";
const unmapped = (inventory: string) =>
  inventory.replace(/networkMappings:\n.*\n.*\n/, "networkMappings: []\n");
const second = `  - name: WEB01
    host: host-01
    networkAdapters: [{ name: nic0, network: other }, { name: nic1, network: source }]
    replication: { to: { cloud: gold }, state: protected }
vmmServers:`;

testRule(rule, {
  passes: [
    { name: "a mapping that was there", earlier: toSite("one"), inventory: toSite("one") },
    { name: "a mapping that led to another network", earlier: toSite("two"), inventory: toSite("one") },
    {
      name: "a machine that was only planned then: it has no replica yet",
      earlier: unmapped(toSite("one", "state: planned")),
      inventory: toSite("one"),
    },
    {
      name: "a machine that is only planned",
      earlier: unmapped(toSite("one")),
      inventory: toSite("one", "state: planned"),
    },
    {
      name: "a machine on another network",
      earlier: unmapped(toSite("one")).replace("network: source", "network: other"),
      inventory: toSite("one").replace("nic0, network: source", "nic0, network: other"),
    },
    { name: "no earlier state", inventory: toSite("one"), silent: true },
    {
      name: "a mapping between regions",
      earlier: unmapped(toRegion("one")),
      inventory: toRegion("one"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a machine that is replicated already",
      earlier: unmapped(toSite("one")),
      inventory: toSite("one"),
      findings: [
        {
          at: "3:24-3:27",
          messageId: "added",
          message:
            "'source' had no mapping to 'vmm-chi'. The new one connects the replicas of 'SQL01' to 'one', though they were protected before: make sure that they belong there.",
          rows: [ROW],
          related: ["7:46-7:52"],
        },
      ],
    },
    {
      name: "several machines",
      earlier: unmapped(toSite("one")).replace("vmmServers:", second),
      inventory: toSite("one").replace("vmmServers:", second),
      findings: [
        {
          at: "3:24-3:27",
          message: /the replicas of 'SQL01' and 'WEB01' to/,
          related: ["7:46-7:52", "11:78-11:84"],
        },
      ],
    },
    {
      name: "a mapping that led to another VMM server",
      earlier: toSite("one").replace("vmmServer: vmm-chi", "vmmServer: vmm-ny"),
      inventory: toSite("one"),
      findings: [{ at: "3:24-3:27", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the network of a machine is not recorded",
      earlier: unmapped(toSite("one")),
      inventory: toSite("one").replace("nic0, network: source", "nic0"),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "the adapters of a machine are not recorded",
      earlier: unmapped(toSite("one")),
      inventory: toSite("one").replace(/ {4}networkAdapters.*\n/, ""),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "the mapping may have stood in what could not be read",
      earlier: toSite("one").replace("network: one,", "network: [one,"),
      inventory: toSite("one"),
      facts: [],
    },
  ],
});
