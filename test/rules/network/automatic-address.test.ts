import rule from "../../../rules/network/automatic-address.ts";
import {
  hostInSite,
  hostUnderVmm,
  hostWithoutMachines,
  inSite,
  underVmm,
  unprotected,
} from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/network/apipa";
const adapter = (addresses: string, more = "") => `
networkAdapters:
  - name: nic0
    ipConfigurations: [${addresses}]${more}`;
// The host of these inventories has a proper address, so that the guest alone is in question.
const guest = (inventory: string) =>
  inventory.replace("{ name: host-01, ", "{ name: host-01, addresses: [10.0.0.11], ");
// A machine without adapters, so that the host alone is in question.
const MACHINE =
  "virtualMachines: [{ name: A, host: host-01, networkAdapters: [], replication: { to: azure } }]\n";
const AUTOMATIC = "{ address: 169.254.3.7 }";
const OF_NO_CLUSTER = "\n    failoverClusterVirtualAdapter: false";

testRule(rule, {
  passes: [
    { name: "a proper address", inventory: guest(underVmm(adapter("{ address: 10.1.1.20 }"))) },
    {
      name: "a proper address beside an automatic one",
      inventory: guest(inSite(adapter(`${AUTOMATIC}, { address: 10.1.1.20 }`))),
    },
    {
      name: "addresses just outside the range",
      inventory: guest(inSite(adapter("{ address: 169.253.255.255 }"))),
    },
    { name: "no IPv4 address at all", inventory: guest(inSite(adapter(`{ address: "fe80::1" }`))) },
    { name: "an adapter without addresses", inventory: guest(inSite(adapter(""))) },
    {
      name: "the virtual adapter of a failover cluster",
      inventory: guest(underVmm(adapter(AUTOMATIC, "\n    failoverClusterVirtualAdapter: true"))),
    },
    {
      name: "that adapter, known by its name",
      inventory: guest(
        underVmm(adapter(AUTOMATIC).replace("nic0", "Microsoft Failover Cluster Virtual Adapter")),
      ),
    },
    { name: "a machine that is not protected", inventory: unprotected(adapter(AUTOMATIC)), silent: true },
    {
      name: "a host with a proper address too",
      inventory: hostInSite("addresses: [169.254.1.2, 10.0.0.11]", MACHINE),
    },
    {
      name: "a host whose automatic address is its cluster's virtual adapter's",
      inventory: hostUnderVmm(
        "addresses: [169.254.1.2]\nfailoverClusterVirtualAdapterAddresses: [169.254.1.2]",
        MACHINE,
      ),
    },
    {
      name: "a host without machines",
      inventory: hostWithoutMachines("addresses: [169.254.1.2]"),
      silent: true,
    },
    {
      name: "should Microsoft support it",
      inventory: guest(underVmm(adapter(AUTOMATIC))),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "an adapter with an automatic address only, under VMM",
      inventory: guest(underVmm(adapter(AUTOMATIC, OF_NO_CLUSTER))),
      findings: [
        { at: "6:39-6:50", messageId: "unsupported", message: /'nic0'.*169\.254\.3\.7/, rows: [ROW] },
      ],
    },
    {
      name: "in a site, with an IPv6 address beside it",
      inventory: guest(inSite(adapter(`${AUTOMATIC}, { address: "2001:db8::1" }`, OF_NO_CLUSTER))),
      findings: [{ at: "6:39-6:50", rows: [ROW] }],
    },
    {
      name: "an adapter that is said to be no cluster's, whatever its name",
      inventory: guest(
        inSite(adapter(AUTOMATIC, OF_NO_CLUSTER).replace("nic0", "Failover Cluster Virtual Adapter")),
      ),
      findings: [{ at: "6:39-6:50" }],
    },
    {
      name: "a host with an automatic address only, beside the loopback, under VMM",
      inventory: hostUnderVmm(
        `addresses: [127.0.0.1, 169.254.1.2, "fe80::1"]\nfailoverClusterVirtualAdapterAddresses: []`,
      ),
      findings: [
        { at: "4:28-4:39", messageId: "unsupported", message: /'host-01'.*169\.254\.1\.2/, rows: [ROW] },
      ],
    },
    {
      name: "a host in a site, where the cluster's virtual adapter has another address",
      inventory: hostInSite(
        "addresses: [169.254.1.2, 169.254.9.9]\nfailoverClusterVirtualAdapterAddresses: [169.254.1.2]",
      ),
      findings: [{ at: "4:30-4:41" }],
    },
  ],
  undecided: [
    {
      name: "a machine whose adapters are not recorded",
      inventory: guest(underVmm("generation: 1")),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "an adapter whose addresses are not recorded",
      inventory: guest(underVmm("networkAdapters: [{ name: nic0 }]")),
      facts: ["NetworkAdapter.ipConfigurations"],
    },
    {
      name: "an adapter of which it is not recorded whether it is a cluster's",
      inventory: guest(underVmm(adapter(AUTOMATIC))),
      facts: ["NetworkAdapter.failoverClusterVirtualAdapter"],
    },
    {
      name: "a host of whose addresses it is not recorded whether one is its cluster's",
      inventory: hostUnderVmm("addresses: [169.254.1.2]", MACHINE),
      facts: ["HyperVHost.failoverClusterVirtualAdapterAddresses"],
    },
    {
      name: "another address that is not recorded",
      inventory: guest(underVmm(adapter(`${AUTOMATIC}, { assignment: dhcp }`))),
      facts: ["IPConfiguration.address"],
    },
    {
      name: "a host whose addresses are not recorded",
      inventory: inSite("networkAdapters: []"),
      facts: ["HyperVHost.addresses"],
    },
  ],
});
