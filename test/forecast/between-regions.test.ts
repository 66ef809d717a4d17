import { describe, expect, it } from "vitest";
import { matrix } from "../../documents/index.ts";
import { figuresOf } from "../../forecast/figures.ts";
import { forecastFailovers } from "../../forecast/forecast.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { forecastLines } from "./forecasts.ts";

interface Setting {
  /** Range of the source subnet, of the target subnet. */
  readonly from?: string;
  readonly to?: string;
  readonly used?: readonly string[];
  readonly subnets?: string;
  readonly machines?: readonly string[];
  readonly mapping?: boolean;
  /** What follows where nothing is mapped. */
  readonly more?: string;
}

/** One machine with `10.0.0.19` in `contoso-vnet`, mapped to `contoso-dr`, which is its own test network too. */
function inventory({
  from = "10.0.0.0/24",
  to = from,
  used = [],
  subnets,
  machines,
  mapping = true,
  more = "networkMappings: []\n",
}: Setting = {}): string {
  const web = `{ name: web, addressPrefix: ${to}, usedAddresses: [${used.join(", ")}] }`;
  return `
azureVirtualMachines:
${(machines ?? [machine("web01", "10.0.0.19")]).join("")}
virtualNetworks:
  - { name: contoso-vnet, region: eastasia, subnets: [{ name: web, addressPrefix: ${from}, usedAddresses: [] }, { name: db, addressPrefix: 10.7.0.0/24 }] }
  - { name: contoso-dr, region: southeastasia, subnets: [${subnets ?? web}] }
  - { name: contoso-test, region: southeastasia, subnets: [${web}] }
${mapping ? "networkMappings:\n  - { source: { region: eastasia, network: contoso-vnet }, target: { region: southeastasia, network: contoso-dr } }\n" : more}`;
}

function machine(
  name: string,
  address: string,
  more = "",
  replication = "testFailoverNetwork: contoso-dr",
): string {
  return `  - name: ${name}
    region: eastasia
    networkAdapters:
      - { name: nic0, network: contoso-vnet, subnet: web, ipConfigurations: [{ address: ${address}, assignment: static }]${more} }
    replication: { state: planned, to: { region: southeastasia }, ${replication} }
`;
}

describe("a failover to another zone of a region", () => {
  const toZone = (replication: string) =>
    inventory({ machines: [machine("web01", "10.0.0.19", "", replication)], mapping: false }).replace(
      "to: { region: southeastasia }",
      'to: { region: eastasia }, availabilityZone: "2"',
    );

  it("makes no network and no mapping, as one between regions does", () => {
    const path = "/inventory/a.dr.yaml";
    const read = readInventory([path], [{ path, text: toZone("network: contoso-vnet") }]);
    const [found] = forecastFailovers(read, { figures: figuresOf(matrix), isLinux: () => false }).failover
      .machines;
    expect(found!.adapters[0]!.network).toMatchObject({ why: "set", makesMapping: undefined });
    expect(forecastLines(toZone(""), "failover")).toEqual([
      "web01/nic0: - (unknown) - (unknown) - (unknown)",
    ]);
  });
});

describe("a failover between Azure regions", () => {
  it("keeps the address where source and target have the same range", () => {
    expect(forecastLines(inventory(), "failover")).toEqual([
      "web01/nic0: contoso-dr (mapped) web (same-name) 10.0.0.19 (kept)",
    ]);
  });

  it("takes the next free one where the address is taken; the first four and the last are Azure's", () => {
    expect(forecastLines(inventory({ used: ["10.0.0.19", "10.0.0.4"] }), "failover")).toEqual([
      "web01/nic0: contoso-dr (mapped) web (same-name) 10.0.0.5 (next-available, in-use, estimate)",
    ]);
  });

  it("takes the lowest free one in another range, and in one that only overlaps", () => {
    for (const to of ["10.9.0.0/24", "10.0.0.0/25"]) {
      const [line] = forecastLines(inventory({ to }), "failover");
      expect(line).toContain(`${to.replace("0/24", "4").replace("0/25", "4")} (next-available, estimate)`);
    }
  });

  it("hands addresses out in the order of the machines' names, whatever the order of the file", () => {
    const machines = [machine("b", "10.0.0.20"), machine("A", "10.0.0.21"), machine("c", "10.0.0.22")];
    expect(
      forecastLines(inventory({ to: "10.9.0.0/24", machines }), "failover").map((line) => line.split(" ")[5]),
    ).toEqual(["10.9.0.4", "10.9.0.5", "10.9.0.6"]);
  });

  it("gives an address that is set before one that is kept", () => {
    const machines = [
      machine("a", "10.0.0.19"),
      machine("b", "10.0.0.20", ", target: { address: 10.0.0.19 }"),
    ];
    expect(forecastLines(inventory({ machines }), "failover")).toEqual([
      "a/nic0: contoso-dr (mapped) web (same-name) 10.0.0.4 (next-available, given-twice by b, estimate)",
      "b/nic0: contoso-dr (mapped) web (same-name) 10.0.0.19 (set)",
    ]);
  });

  it("takes an address for likely that is set in a subnet whose range is not recorded", () => {
    const machines = [machine("a", "10.0.0.19", ", target: { address: 10.0.0.30 }")];
    const text = inventory({ machines, subnets: "{ name: web, usedAddresses: [] }" });
    expect(forecastLines(text, "failover")[0]).toContain("10.0.0.30 (set, estimate)");
  });

  it.each(["target: none", "target: { address: none, subnet: none }", "target: {}"])(
    "takes 'none' for what counts where nothing is recorded: %s",
    (target) => {
      for (const block of [target, target.replace("target", "testFailoverTarget")])
        for (const kind of ["failover", "test-failover"] as const)
          expect(
            forecastLines(inventory({ machines: [machine("a", "10.0.0.19", `, ${block}`)] }), kind),
          ).toEqual(forecastLines(inventory({ machines: [machine("a", "10.0.0.19")] }), kind));
    },
  );

  it.each([
    ["10.9.9.9", "outside"],
    ["10.0.0.3", "reserved"],
    ["10.0.0.255", "reserved"],
    ["10.0.0.7", "in-use"],
  ])("says that %s cannot be set: %s", (address, mistake) => {
    const machines = [machine("a", "10.0.0.19", `, target: { address: ${address} }`)];
    expect(forecastLines(inventory({ machines, used: ["10.0.0.7"] }), "failover")[0]).toContain(
      `${address} (set, ${mistake})`,
    );
  });

  it("takes the first subnet in the alphabet where none has the source's name", () => {
    const subnets = "{ name: web2, addressPrefix: 10.1.0.0/24 }, { name: App, addressPrefix: 10.2.0.0/24 }";
    expect(forecastLines(inventory({ subnets }), "failover")[0]).toContain("App (first-alphabetical)");
  });

  it("makes a network of the source's name with -asr where nothing is mapped", () => {
    expect(forecastLines(inventory({ mapping: false }), "failover")).toEqual([
      "web01/nic0: contoso-vnet-asr (default) web (same-name) 10.0.0.19 (kept)",
    ]);
  });

  it("makes one network in each region that machines go to", () => {
    const machines = [
      machine("a", "10.0.0.19"),
      machine("b", "10.0.0.19").replace("southeastasia", "japaneast"),
      machine("c", "10.0.0.19"),
    ];
    expect(
      forecastLines(inventory({ mapping: false, machines }), "failover").map((line) =>
        line.split(") ").at(-1),
      ),
    ).toEqual([
      "10.0.0.19 (kept)",
      "10.0.0.19 (kept)",
      "10.0.0.4 (next-available, given-twice by a, estimate)",
    ]);
  });

  it("takes the network of that name which is there already, with what is used in it", () => {
    const made =
      "  - { name: contoso-vnet-asr, region: southeastasia, subnets: [{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [10.0.0.19] }] }\n";
    expect(
      forecastLines(inventory({ mapping: false, more: `${made}networkMappings: []\n` }), "failover"),
    ).toEqual([
      "web01/nic0: contoso-vnet-asr (default) web (same-name) 10.0.0.4 (next-available, in-use, estimate)",
    ]);
  });

  it("keeps a protected machine's network as an estimate where only a mapping tells it", () => {
    const machines = [machine("a", "10.0.0.19").replace("planned", "protected")];
    expect(forecastLines(inventory({ machines }), "failover")[0]).toContain("contoso-dr (mapped, estimate)");
  });

  it("says that a subnet is not there, and that one is full", () => {
    const notThere = [machine("a", "10.0.0.19", ", target: { subnet: gone }")];
    expect(forecastLines(inventory({ machines: notThere }), "failover")[0]).toContain(
      "- (not-there) - (none)",
    );
    const machines = ["a", "b", "c", "d"].map((name, index) => machine(name, `10.0.0.${index + 20}`));
    expect(forecastLines(inventory({ to: "10.9.0.0/29", machines }), "failover").at(-1)).toContain(
      "- (full)",
    );
  });

  it("counts what the inventory itself places in the target subnet as taken", () => {
    const resident = `  - { name: x, region: southeastasia, networkAdapters: [{ name: n, network: contoso-dr, subnet: web, ipConfigurations: [{ address: 10.0.0.19 }] }] }\n`;
    expect(
      forecastLines(inventory({ machines: [machine("a", "10.0.0.19"), resident] }), "failover")[0],
    ).toContain("10.0.0.4 (next-available, in-use by x, estimate)");
  });

  it("gives a machine its own address in the network where it runs now, but not in a test", () => {
    const own = inventory({
      machines: [machine("a", "10.0.0.19", "", "network: contoso-vnet, testFailoverNetwork: contoso-vnet")],
    });
    expect(forecastLines(own, "failover")).toEqual([
      "a/nic0: contoso-vnet (set) web (same-name) 10.0.0.19 (kept)",
    ]);
    expect(forecastLines(own, "test-failover")).toEqual([
      "a/nic0: contoso-vnet (set) web (same-name) 10.0.0.254 (from-end, in-use by a)",
    ]);
  });

  it("takes an address for likely only, where it is not recorded what is used in the subnet", () => {
    const machines = [
      machine("a", "10.0.0.19"),
      machine("b", "10.0.0.20", ", target: { address: 10.0.0.30 }"),
      machine("c", "10.0.0.2", ", target: { address: 10.0.0.3 }"),
    ];
    const subnets = "{ name: web, addressPrefix: 10.0.0.0/24 }";
    expect(forecastLines(inventory({ machines, subnets }), "failover")).toEqual([
      "a/nic0: contoso-dr (mapped) web (same-name) 10.0.0.19 (kept, estimate)",
      "b/nic0: contoso-dr (mapped) web (same-name) 10.0.0.30 (set, estimate)",
      "c/nic0: contoso-dr (mapped) web (same-name) 10.0.0.3 (set, reserved)",
    ]);
    expect(forecastLines(inventory({ machines, subnets }), "test-failover")[2]).toContain(
      "10.0.0.254 (from-end, reserved, estimate)",
    );
  });

  it("says no address where the fallback is a subnet that can hold no machine", () => {
    const text = inventory({
      subnets: "{ name: AzureBastionSubnet, addressPrefix: 10.0.0.0/24 }, { name: z }",
    });
    expect(forecastLines(text, "failover")[0]).toContain(
      "contoso-dr (mapped) - (first-kept-for-azure) - (unknown)",
    );
  });

  it.each([
    ["the one that is there", "{ name: AzureBastionSubnet, addressPrefix: 10.0.0.0/24 }"],
    ["all that are there", "{ name: AzureBastionSubnet }, { name: gatewaysubnet }"],
  ])("says no subnet where %s can hold no machine", (_, subnets) => {
    expect(forecastLines(inventory({ subnets }), "failover")[0]).toContain(
      "contoso-dr (mapped) - (all-kept-for-azure)",
    );
  });

  it("forecasts secondary configurations and IPv6", () => {
    const text = inventory({
      from: "fd00::/120",
      machines: [machine("a", '"fd00::19"').replace("}]", '}, { address: "fd00::20", assignment: dhcp }]')],
    });
    expect(forecastLines(text, "failover")[0]).toContain(
      "fd00::19 (kept, estimate) fd00::20 (kept, estimate)",
    );
  });
});

describe("a secondary configuration", () => {
  const lines = (second: string) =>
    forecastLines(
      inventory({
        machines: [machine("a", "10.0.0.19").replace("}]", `}, { address: 10.0.0.20${second} }]`)],
      }),
      "failover",
    )[0];

  it("is kept at best, as documents disagree", () => {
    expect(lines("")).toContain("10.0.0.19 (kept) 10.0.0.20 (kept, estimate)");
  });

  it("gets what is set for it", () => {
    expect(lines(", target: { address: 10.0.0.30 }")).toContain("10.0.0.19 (kept) 10.0.0.30 (set)");
    expect(lines(", target: {}")).toContain("10.0.0.20 (kept)");
  });
});

describe("a test failover between Azure regions", () => {
  it.each([
    ["10.0.0.0/24", "10.0.0.254", "10.0.0.253"],
    ["10.0.0.0/25", "10.0.0.126", "10.0.0.125"],
    ["10.0.0.0/27", "10.0.0.30", "10.0.0.29"],
  ])("keeps .19 in %s where it is free, else takes %s, else %s", (range, last, beforeLast) => {
    for (const network of ["contoso-dr", "contoso-test"]) {
      const machines = [machine("web01", "10.0.0.19", "", `testFailoverNetwork: ${network}`)];
      const address = (used: readonly string[]) =>
        forecastLines(inventory({ from: range, used, machines }), "test-failover")[0]!
          .split(" ")
          .slice(5)
          .join(" ");
      expect(address([])).toBe("10.0.0.19 (kept)");
      expect(address(["10.0.0.19"])).toBe(`${last} (from-end, in-use)`);
      expect(address(["10.0.0.19", last])).toBe(`${beforeLast} (from-end, in-use)`);
    }
  });

  it("takes an address outside of the subnet for one that is taken", () => {
    expect(forecastLines(inventory({ to: "10.9.0.0/24" }), "test-failover")[0]).toContain(
      "10.9.0.254 (from-end, outside)",
    );
  });

  it("cannot tell where no test network is recorded", () => {
    const machines = [machine("a", "10.0.0.19", "", "vault: v")];
    expect(forecastLines(inventory({ machines }), "test-failover")).toEqual([
      "a/nic0: - (unknown) - (unknown) - (unknown)",
    ]);
  });
});
