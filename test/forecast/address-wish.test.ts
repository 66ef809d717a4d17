import { describe, expect, it } from "vitest";
import { matrix } from "../../documents/index.ts";
import { wishOf } from "../../forecast/address-wish.ts";
import { figuresOf } from "../../forecast/figures.ts";
import type { FailoverKind, NetworkForecast, SubnetForecast } from "../../forecast/types.ts";
import { readInventory } from "../../inventory/read-inventory.ts";

/** What the primary configuration of an adapter is to get, or `at` another. */
function wish({
  machine,
  kind = "failover",
  at = 0,
  subnet = {},
  estimate = false,
  inFailover = "dr",
}: {
  readonly machine: string;
  readonly kind?: FailoverKind;
  readonly at?: number;
  readonly subnet?: Partial<SubnetForecast>;
  /** Whether the network is an estimate. */
  readonly estimate?: boolean;
  /** The network that it comes up in in a failover. */
  readonly inFailover?: string;
}) {
  const path = "/inventory/a.dr.yaml";
  const text = `${machine}
virtualNetworks:
  - { name: prod, region: westeurope, subnets: [{ name: app, addressPrefix: 10.0.0.0/24 }] }
  - { name: dr, region: northeurope, subnets: [{ name: app, addressPrefix: 10.0.0.0/24 }, { name: other, addressPrefix: 10.9.0.0/24 }] }
  - { name: test, region: northeurope, subnets: [{ name: app, addressPrefix: 10.0.0.0/24 }] }
hyperVHosts: [{ name: hv, site: oslo }]
hyperVSites: [{ name: oslo }]
vmmServers: [{ name: left, hostGroups: [hg], clouds: [{ name: gold, hostGroups: [hg] }] }]
`;
  const inventory = readInventory([path], [{ path, text }]);
  const [protection] = inventory.protections();
  const [adapter] = protection!.machine.networkAdapters!;
  const networks = inventory.files[0]!.root.virtualNetworks!.map((object) => ({
    name: object.name,
    object,
    subnets: object.subnets!.map((each) => ({ name: each.name, prefix: each.addressPrefix, object: each })),
  }));
  const network = (name: string) =>
    ({
      why: "set",
      network: networks.find((each) => each.name === name)!,
      row: undefined,
      estimate,
    }) as NetworkForecast;
  const target = network(kind === "failover" ? inFailover : "test");
  const forecast = {
    why: "same-name",
    subnet: target.network!.subnets![0],
    row: undefined,
    estimate: false,
    ...subnet,
  } as SubnetForecast;
  return wishOf(
    inventory,
    protection!,
    adapter!,
    adapter!.ipConfigurations?.[at],
    kind,
    target,
    forecast,
    { network: network(inFailover), subnet: forecast },
    { figures: figuresOf(matrix), isLinux: ({ operatingSystem }) => operatingSystem?.name === "Ubuntu" },
  );
}

/** A machine in Azure with an adapter as it is recorded. */
const azure = (adapter: string) =>
  `azureVirtualMachines: [{ name: web, region: westeurope, replication: { to: { region: northeurope } }, networkAdapters: [{ name: nic, network: prod, ${adapter} }] }]`;
/** A guest that goes to Azure. */
const guest = (adapter: string, more = "") =>
  `virtualMachines: [{ name: web, host: hv, ${more} replication: { to: azure }, networkAdapters: [{ name: nic, ${adapter} }] }]`;

const UNKNOWN = { kind: "unknown", takesOne: false };
const TAKES_ONE = { kind: "unknown", takesOne: true };
const MAPPING = "azure-to-azure-network-mapping";

describe("an address that is set", () => {
  it("between regions goes by the row on the target's address, whatever the source has", () => {
    const machine = azure("ipConfigurations: [{ address: 10.0.0.9 }], target: { address: 10.0.0.9 }");
    expect(wish({ machine })).toEqual({ kind: "set", address: "10.0.0.9", row: `${MAPPING}/ip-override` });
  });

  it("to Azure goes by the row on retaining it, where it is the source's in whatever writing", () => {
    const row = "hyperv-to-azure/azure-network/retain-source-ip";
    const set = (source: string, address: string) =>
      wish({ machine: guest(`ipConfigurations: [{ ${source} }], target: { address: "${address}" }`) });
    expect(set("address: 10.0.0.9", "10.0.0.9")).toEqual({ kind: "set", address: "10.0.0.9", row });
    expect(set("address: 'FD00::0:9'", "fd00::9")).toMatchObject({ row });
    expect(set("address: 10.0.0.9", "10.0.0.8")).toMatchObject({ address: "10.0.0.8", row: undefined });
    expect(set("assignment: static", "10.0.0.8")).toMatchObject({ row: undefined });
  });

  it("on a further configuration counts in a failover between regions alone", () => {
    const adapter =
      "ipConfigurations: [{ address: 10.0.0.9 }, { address: 10.0.0.10, target: { address: 10.0.0.11 } }]";
    expect(wish({ machine: azure(adapter), at: 1 })).toMatchObject({ kind: "set", address: "10.0.0.11" });
    expect(wish({ machine: azure(adapter), at: 1, kind: "test-failover" })).toMatchObject({
      kind: "keep",
      address: "10.0.0.10",
    });
    expect(wish({ machine: guest(adapter), at: 1 })).toEqual(UNKNOWN);
  });

  it("cannot be said where what is written cannot be used, and an address goes away", () => {
    expect(wish({ machine: azure("target: { address: [5] }") })).toEqual(TAKES_ONE);
    expect(wish({ machine: guest("target: 5"), kind: "test-failover" })).toEqual(TAKES_ONE);
    expect(wish({ machine: guest("target: 5, ipConfigurations: [{ address: 10.0.0.9 }]") })).toEqual(
      TAKES_ONE,
    );
  });
});

describe("an address between regions", () => {
  const one = azure("subnet: app, ipConfigurations: [{ address: 10.0.0.9 }]");

  it("is kept in a failover where the ranges are the same, and any where they are not", () => {
    const kept = {
      kind: "keep",
      address: "10.0.0.9",
      otherwise: "lowest",
      row: `${MAPPING}/failover-same-space`,
    };
    expect(wish({ machine: one })).toEqual({ ...kept, isDoubtful: false });
    expect(wish({ machine: one, estimate: true })).toEqual({ ...kept, isDoubtful: true });
    const other = { name: "other", prefix: undefined, object: undefined };
    expect(wish({ machine: one, subnet: { subnet: other } as Partial<SubnetForecast> })).toEqual(TAKES_ONE);
    expect(
      wish({ machine: one.replace("network: prod, subnet: app", "network: dr, subnet: other") }),
    ).toEqual({
      kind: "any",
      row: `${MAPPING}/failover-different-space`,
      isDoubtful: false,
    });
  });

  it("is not known where the source's subnet or address is not recorded", () => {
    expect(wish({ machine: azure("ipConfigurations: [{ address: 10.0.0.9 }]") })).toEqual(TAKES_ONE);
    expect(wish({ machine: azure("subnet: app") })).toEqual(TAKES_ONE);
    expect(wish({ machine: azure("subnet: app"), kind: "test-failover" })).toEqual(TAKES_ONE);
  });

  it("goes in a test by whether it is the network of the failover", () => {
    const kept = { kind: "keep", address: "10.0.0.9", otherwise: "highest", isDoubtful: false };
    expect(wish({ machine: one, kind: "test-failover" })).toEqual({
      ...kept,
      row: `${MAPPING}/test-failover-other-vnet`,
    });
    expect(wish({ machine: one, kind: "test-failover", inFailover: "test" })).toEqual({
      ...kept,
      row: `${MAPPING}/test-failover-same-vnet`,
    });
  });

  it("is in doubt on a further configuration without a target of its own", () => {
    const two = azure(
      "subnet: app, ipConfigurations: [{ address: 10.0.0.9 }, { address: 10.0.0.10 }, { address: 10.0.0.11, target: {} }]",
    );
    expect(wish({ machine: two, at: 1 })).toMatchObject({ kind: "keep", isDoubtful: true });
    expect(wish({ machine: two, at: 2 })).toMatchObject({ kind: "keep", isDoubtful: false });
  });

  it("is not known where the target's range is of the other family, or Azure keeps the subnet", () => {
    expect(wish({ machine: azure("subnet: app, ipConfigurations: [{ address: 'fd00::9' }]") })).toEqual(
      UNKNOWN,
    );
    expect(wish({ machine: one, subnet: { why: "first-kept-for-azure", subnet: undefined } })).toEqual(
      UNKNOWN,
    );
  });
});

describe("an address of a guest in Azure", () => {
  const any = { kind: "any", row: "on-premises-to-azure-networking/next-address", isDoubtful: false };

  it("is whatever is free, by a row of its own for Linux with a static address", () => {
    const static9 = "ipConfigurations: [{ address: 10.0.0.9, assignment: static }]";
    expect(wish({ machine: guest(static9) })).toEqual(any);
    expect(wish({ machine: guest("type: synthetic") })).toEqual(any);
    const linux = "operatingSystem: { name: Ubuntu },";
    const row = "hyperv-to-azure/network/static-ip-linux";
    expect(wish({ machine: guest(static9, linux) })).toEqual({ ...any, row });
    expect(wish({ machine: guest("ipConfigurations: [{ assignment: dhcp }]", linux) })).toEqual(any);
  });

  it("is in a test that of the failover, which is in doubt where the subnet is", () => {
    const machine = guest("target: { address: 10.0.0.8 }");
    const kept = {
      kind: "keep",
      address: "10.0.0.8",
      otherwise: "lowest",
      row: "test-failover-to-azure/address",
      why: "as-in-failover",
    };
    expect(wish({ machine, kind: "test-failover" })).toEqual({ ...kept, isDoubtful: false });
    expect(wish({ machine, kind: "test-failover", subnet: { estimate: true } })).toEqual({
      ...kept,
      isDoubtful: true,
    });
    expect(wish({ machine: guest("ipConfigurations: []"), kind: "test-failover" })).toEqual(any);
  });

  it("is not known in a cloud of VMM, or where it is not recorded where the guest goes", () => {
    const machine = guest("ipConfigurations: [{ address: 10.0.0.9 }]");
    expect(wish({ machine: machine.replace("to: azure", "to: { vmmServer: left, cloud: gold }") })).toEqual(
      UNKNOWN,
    );
    expect(wish({ machine: machine.replace("to: azure", "state: protected") })).toEqual(UNKNOWN);
  });
});

describe("without a subnet", () => {
  const machine = guest("ipConfigurations: [{ address: 10.0.0.9 }], target: { address: 10.0.0.8 }");

  it.each([
    ["unknown", UNKNOWN],
    ["none", { kind: "none" }],
    ["not-there", { kind: "none" }],
    ["kept-for-azure", { kind: "none" }],
  ] as const)("(%s) nothing is set", (why, expected) => {
    const subnet = { why, subnet: undefined } as Partial<SubnetForecast>;
    expect(wish({ machine, subnet })).toEqual(expected);
  });
});

describe("the primary configuration", () => {
  it("is the one that is marked, else the first, and nothing else", () => {
    const adapter = (marked: string) =>
      guest(
        `target: { address: 10.0.0.8 }, ipConfigurations: [{ address: 10.0.0.9 }, { address: 10.0.0.10, ${marked} }]`,
      );
    expect(wish({ machine: adapter("primary: true") })).toEqual(UNKNOWN);
    expect(wish({ machine: adapter("primary: true"), at: 1 })).toMatchObject({ kind: "set" });
    expect(wish({ machine: adapter("primary: false") })).toMatchObject({ kind: "set" });
    expect(wish({ machine: adapter("primary: false"), at: 1 })).toEqual(UNKNOWN);
  });
});
