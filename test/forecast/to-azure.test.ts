import { describe, expect, it } from "vitest";
import { forecastLines } from "./forecasts.ts";

const TWO =
  "{ name: web, addressPrefix: 10.1.1.0/24, usedAddresses: [] }, { name: app, addressPrefix: 10.1.2.0/28, usedAddresses: [] }";
const ONE = "{ name: app, addressPrefix: 10.1.2.0/28, usedAddresses: [10.1.2.4] }";

/** One guest that goes to Azure, on a host that VMM manages or in a Hyper-V site. */
function guest({
  behind,
  adapter = "ipConfigurations: [{ address: 192.168.1.20, assignment: static }]",
  replication = "",
  system = "Windows Server 2019 Datacenter",
  subnets = TWO,
  tests,
  mapped = true,
}: {
  readonly behind: "vmm" | "site";
  readonly adapter?: string;
  readonly replication?: string;
  readonly system?: string;
  readonly subnets?: string;
  /** The subnets of the test network, where it is recorded. */
  readonly tests?: string;
  readonly mapped?: boolean;
}): string {
  const network = behind === "vmm" ? "VMNetwork1" : "vSwitch";
  const mappings =
    "networkMappings: [{ source: { vmmServer: vmm-01, network: VMNetwork1 }, target: { network: vnet-dr } }]\n";
  return `
virtualMachines:
  - name: APP01
    host: host-01
    operatingSystem: { name: ${system} }
    networkAdapters: [{ name: nic0, network: ${network}, ${adapter} }]
    replication: { state: planned, to: azure, ${replication}${tests === undefined ? "" : "testFailoverNetwork: vnet-test"} }
hyperVHosts: [{ name: host-01, ${behind === "vmm" ? "hostGroup: hg-01" : "site: site-01"} }]
hyperVSites: [{ name: site-01 }]
vmmServers: [{ name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: VMNetwork1 }] }]
virtualNetworks:
  - { name: vnet-dr, subnets: [${subnets}] }
  - { name: vnet-test, subnets: [${tests ?? subnets}] }
${behind === "vmm" && mapped ? mappings : "networkMappings: []\n"}`;
}

describe("a guest behind VMM that goes to Azure", () => {
  it("comes up in the mapped network, but not knowably in a subnet where its own is not recorded", () => {
    expect(forecastLines(guest({ behind: "vmm" }), "failover")).toEqual([
      "APP01/nic0: vnet-dr (mapped) - (unknown) - (unknown)",
    ]);
  });

  it.each([
    { own: "app", subnets: TWO, up: "app (same-name)" },
    { own: "APP", subnets: TWO, up: "app (same-name)" },
    { own: "db", subnets: "{ name: app }, { name: web }", up: "app (first-listed)" },
    { own: "db", subnets: TWO, up: "web (first-listed, estimate)" },
    {
      own: "db",
      subnets: "{ name: GatewaySubnet }, { name: web }",
      up: "- (first-kept-for-azure)",
    },
    { own: "GatewaySubnet", subnets: "{ name: GatewaySubnet }, { name: web }", up: "- (kept-for-azure)" },
    { own: "db", subnets: "{ name: GatewaySubnet }", up: "- (all-kept-for-azure)" },
    { own: "db", subnets: ONE, up: "app (first-listed)" },
    { own: "db", subnets: "", up: "- (none)" },
  ])("comes from subnet $own to $up", ({ own, subnets, up }) => {
    const text = guest({ behind: "vmm", adapter: `subnet: ${own}`, subnets });
    expect(forecastLines(text, "failover")).toEqual([expect.stringContaining(`vnet-dr (mapped) ${up}`)]);
  });

  it("comes up in a subnet that no document tells, in a network that is set for it and not mapped", () => {
    const replication = "network: vnet-test, testFailoverNetwork: vnet-test";
    const text = guest({ behind: "vmm", adapter: "subnet: web", replication });
    expect(forecastLines(text, "failover")[0]).toContain("vnet-test (set) - (unknown)");
    expect(forecastLines(text, "test-failover")[0]).toContain("vnet-test (set) - (unknown)");
  });

  it.each([
    { own: "web", subnets: TWO, up: "web (same-name, estimate)" },
    { own: "db", subnets: "{ name: app }, { name: web }", up: "app (first-listed, estimate)" },
    { own: "db", subnets: ONE, up: "app (first-listed, estimate)" },
    { own: "db", subnets: "", up: "- (none, estimate)" },
  ])(
    "most likely comes up in $up of the mapped network, where that is set for it",
    ({ own, subnets, up }) => {
      const text = guest({
        behind: "vmm",
        adapter: `subnet: ${own}`,
        subnets,
        replication: "network: vnet-dr",
      });
      expect(forecastLines(text, "failover")[0]).toContain(`vnet-dr (set) ${up}`);
    },
  );

  it.each([
    // Where a failover leads to is certain, likely, or not known.
    { own: "app", dr: TWO, test: TWO, up: "app (same-name)" },
    { own: "db", dr: "{ name: app }, { name: web }", test: TWO, up: "app (same-name)" },
    { own: "db", dr: TWO, test: TWO, up: "web (same-name, estimate)" },
    { own: "db", dr: "{ name: db }", test: TWO, up: "app (first-alphabetical)" },
    { own: "db", dr: "{ name: z }, { name: y }", test: TWO, up: "app (first-alphabetical, estimate)" },
    { own: "db", dr: "", test: TWO, up: "- (unknown)" },
    { own: "db", dr: "", test: ONE, up: "app (first-alphabetical)" },
    { own: "db", dr: "{ name: z }, { name: y }", test: ONE, up: "app (first-alphabetical)" },
    { own: "db", dr: "{ name: db }", test: "", up: "- (none)" },
    {
      own: "db",
      dr: "{ name: db }",
      test: "{ name: GatewaySubnet }, { name: web }",
      up: "- (first-kept-for-azure)",
    },
  ])("is tested in $up, where it comes from $own and goes to $dr", ({ own, dr, test, up }) => {
    const text = guest({ behind: "vmm", adapter: `subnet: ${own}`, subnets: dr, tests: test });
    expect(forecastLines(text, "test-failover")[0]).toContain(`vnet-test (set) ${up}`);
  });

  it("comes up in the network that is set for it, mapped or not", () => {
    expect(
      forecastLines(guest({ behind: "vmm", replication: "network: vnet-test" }), "failover")[0],
    ).toContain("vnet-test (set)");
  });

  it("comes up in the mapped network most likely, where it is protected and its own is not recorded", () => {
    const text = guest({ behind: "vmm" }).replace("state: planned", "state: protected");
    expect(forecastLines(text, "failover")[0]).toContain("vnet-dr (mapped, estimate)");
  });

  it("goes nowhere while it is only considered", () => {
    const considered = guest({ behind: "vmm" }).replace("state: planned", "state: considered");
    expect(forecastLines(considered, "failover")).toEqual([]);
  });

  it("is not known where no list of mappings is recorded", () => {
    const unrecorded = guest({ behind: "vmm", mapped: false }).replace("networkMappings: []", "");
    expect(forecastLines(unrecorded, "failover")).toEqual([
      "APP01/nic0: - (unknown) - (unknown) - (unknown)",
    ]);
  });

  it("is connected to nothing where no network is set or mapped", () => {
    expect(forecastLines(guest({ behind: "vmm", mapped: false }), "failover")).toEqual([
      "APP01/nic0: - (none) - (none) - (none)",
    ]);
  });

  it("is not known to be connected to nothing where it may have a network of its own", () => {
    const protectedOne = guest({ behind: "vmm", mapped: false }).replace(
      "state: planned",
      "state: protected",
    );
    expect(forecastLines(protectedOne, "failover")).toEqual([
      "APP01/nic0: - (unknown) - (unknown) - (unknown)",
    ]);
  });

  it("is connected to nothing in a test, where it is at the source", () => {
    const text = guest({ behind: "vmm", tests: ONE }).replace(
      "network: VMNetwork1, ipC",
      "network: none, ipC",
    );
    for (const kind of ["failover", "test-failover"] as const)
      expect(forecastLines(text, kind)).toEqual(["APP01/nic0: - (none) - (none) - (none)"]);
  });

  it("takes the one subnet that there is, and what is set on its adapter", () => {
    expect(forecastLines(guest({ behind: "vmm", subnets: ONE }), "failover")[0]).toContain(
      "app (first-listed)",
    );
    const adapter = "target: { subnet: web, address: 10.1.1.20 }";
    expect(forecastLines(guest({ behind: "vmm", adapter }), "failover")[0]).toContain(
      "web (set) 10.1.1.20 (set)",
    );
  });
});

describe("a guest without VMM that goes to Azure", () => {
  it("has no network unless one is set: nothing is mapped there", () => {
    expect(forecastLines(guest({ behind: "site" }), "failover")).toEqual([
      "APP01/nic0: - (unknown) - (unknown) - (unknown)",
    ]);
    expect(forecastLines(guest({ behind: "site", replication: "network: none" }), "failover")).toEqual([
      "APP01/nic0: - (none) - (none) - (none)",
    ]);
  });

  it("gets a new address if it is a Linux guest with a static one, the lowest that is free", () => {
    const text = guest({
      behind: "site",
      replication: "network: vnet-dr, testFailoverNetwork: vnet-dr",
      system: "Ubuntu 22.04",
      subnets: ONE,
    });
    expect(forecastLines(text, "failover")[0]).toContain(
      "app (first-listed, estimate) 10.1.2.5 (next-available, estimate)",
    );
    expect(forecastLines(text, "test-failover")[0]).toContain("10.1.2.5 (next-available, estimate)");
  });

  it.each([
    { set: "web", up: "web (same-name)" },
    { set: "WEB", up: "web (same-name)" },
    { set: "db", up: "- (unknown)" },
    { set: "GatewaySubnet", up: "- (unknown)" },
    { set: "none", up: "- (unknown)" },
  ])("is tested in $up where $set is set for a failover", ({ set, up }) => {
    const adapter = `target: { subnet: ${set} }`;
    const text = guest({ behind: "site", adapter, replication: "network: vnet-dr, ", tests: TWO });
    expect(forecastLines(text, "test-failover")[0]).toContain(`vnet-test (set) ${up}`);
  });

  it("is tested in the subnet that is set for a failover, where the failover's network is not recorded", () => {
    const text = guest({ behind: "site", adapter: "target: { subnet: web }", tests: TWO });
    const unrecorded = text.replace("state: planned", "state: protected");
    expect(forecastLines(unrecorded, "test-failover")[0]).toContain("vnet-test (set) web (same-name)");
  });

  it.each([
    { set: "", failover: "10.1.2.4 (next-available, estimate)", test: "10.1.2.4 (next-available, estimate)" },
    { set: ", address: 10.1.2.7", failover: "10.1.2.7 (set)", test: "10.1.2.7 (as-in-failover)" },
    // What cannot be had in a test is replaced, and what is set is insisted on.
    {
      set: ", address: 10.1.2.3",
      failover: "10.1.2.3 (set, reserved)",
      test: "10.1.2.4 (next-available, reserved, estimate)",
    },
    {
      set: ", address: 10.9.9.9",
      failover: "10.9.9.9 (set, outside)",
      test: "10.1.2.4 (next-available, outside, estimate)",
    },
  ])("gets $failover in a failover and $test in a test", ({ set, failover, test }) => {
    const adapter = `ipConfigurations: [{ address: 192.168.1.20, assignment: static }], target: { subnet: app${set} }`;
    const text = guest({ behind: "site", adapter, replication: "network: vnet-dr, ", tests: TWO });
    expect(forecastLines(text, "failover")[0]).toContain(`app (set) ${failover}`);
    expect(forecastLines(text, "test-failover")[0]).toContain(`app (same-name) ${test}`);
  });

  it("gets an address of its own in a test by a subnet that is likely, as an estimate", () => {
    const adapter = "subnet: db, target: { address: 10.1.1.7 }";
    const text = guest({ behind: "vmm", adapter, tests: TWO });
    expect(forecastLines(text, "test-failover")[0]).toContain(
      "web (same-name, estimate) 10.1.1.7 (as-in-failover, estimate)",
    );
  });

  it("gets nobody knows what in a subnet that can hold no machine, and for further addresses", () => {
    const kept = "{ name: GatewaySubnet, addressPrefix: 10.1.2.0/28, usedAddresses: [] }, { name: web }";
    expect(
      forecastLines(guest({ behind: "vmm", adapter: "subnet: db", subnets: kept }), "failover")[0],
    ).toContain("vnet-dr (mapped) - (first-kept-for-azure) - (unknown)");
    const alone = "{ name: GatewaySubnet, addressPrefix: 10.1.2.0/28, usedAddresses: [] }";
    expect(
      forecastLines(guest({ behind: "site", replication: "network: vnet-dr", subnets: alone }), "failover"),
    ).toEqual(["APP01/nic0: vnet-dr (set) - (all-kept-for-azure) - (none)"]);
    const adapter =
      "target: { subnet: app }, ipConfigurations: [{ address: 10.0.0.1 }, { address: 10.0.0.2 }]";
    expect(
      forecastLines(guest({ behind: "site", adapter, replication: "network: vnet-dr" }), "failover")[0],
    ).toContain("app (set) 10.1.2.4 (next-available, estimate) - (unknown)");
  });

  it("comes up in the test network of its own in a test", () => {
    const replication = "network: vnet-dr, testFailoverNetwork: vnet-test";
    const adapter = "target: { subnet: web }, testFailoverTarget: { subnet: app, address: 10.1.2.7 }";
    expect(forecastLines(guest({ behind: "site", replication, adapter }), "test-failover")).toEqual([
      "APP01/nic0: vnet-test (set) app (set) 10.1.2.7 (set)",
    ]);
  });

  it("keeps an address in IPv6 to itself where the subnet has none", () => {
    const adapter = 'ipConfigurations: [{ address: "fd00::1", assignment: static }]';
    const text = guest({
      behind: "site",
      adapter,
      replication: "network: vnet-dr",
      system: "Ubuntu 22.04",
      subnets: ONE,
    });
    expect(forecastLines(text, "failover")[0]).toContain("- (unknown)");
  });

  it("is told that a subnet is full where there are more adapters than addresses", () => {
    const subnets =
      "{ name: app, addressPrefix: 10.1.2.0/29, usedAddresses: [10.1.2.4, 10.1.2.5, 10.1.2.6] }";
    expect(
      forecastLines(guest({ behind: "site", replication: "network: vnet-dr", subnets }), "failover")[0],
    ).toContain("app (first-listed, estimate) - (full)");
  });
});
