import { describe, expect, it } from "vitest";
import { forecastLines } from "./forecasts.ts";

/** New York and Chicago with two VM networks each; the first ones are mapped both ways, unless other mappings are given. */
function sites({
  adapters = ["network: NewYork1, subnet: app"],
  chicagoSubnets = "{ name: web }, { name: app }",
  mappings = [
    "{ source: { vmmServer: vmm-newyork, network: NewYork1 }, target: { vmmServer: vmm-chicago, network: Chicago1 } }",
    "{ source: { vmmServer: vmm-chicago, network: Chicago1 }, target: { vmmServer: vmm-newyork, network: NewYork1 } }",
  ],
}: {
  readonly adapters?: readonly string[];
  readonly chicagoSubnets?: string;
  readonly mappings?: readonly string[];
} = {}): string {
  return `
virtualMachines:
  - name: SQL01
    host: host-ny
    networkAdapters:
${adapters.map((adapter, index) => `      - { name: nic${index}, ${adapter} }\n`).join("")}
    replication: { state: planned, to: { cloud: gold-chicago } }
  - name: WEB01
    host: host-ch
    networkAdapters: [{ name: nic0, network: Chicago1, subnet: web }, { name: nic1, network: Chicago2 }]
    replication: { state: planned, to: { cloud: gold-newyork } }
vmmServers:
  - name: vmm-newyork
    hostGroups: [hg-ny]
    clouds: [{ name: gold-newyork, hostGroups: [hg-ny], logicalNetworks: [ln-ny] }]
    vmNetworks:
      - { name: NewYork1, logicalNetwork: ln-ny, subnets: [{ name: app }] }
      - { name: NewYork2, logicalNetwork: ln-ny }
  - name: vmm-chicago
    hostGroups: [hg-ch]
    clouds: [{ name: gold-chicago, hostGroups: [hg-ch], logicalNetworks: [ln-ch] }]
    vmNetworks:
      - { name: Chicago1, logicalNetwork: ln-ch, subnets: [${chicagoSubnets}] }
      - { name: Chicago2, logicalNetwork: ln-ch }
hyperVHosts: [{ name: host-ny, hostGroup: hg-ny }, { name: host-ch, hostGroup: hg-ch }]
networkMappings: [${mappings.join(", ")}]
`;
}

/** The forecast of the machine in New York. */
function fromNewYork(text: string): string[] {
  return forecastLines(text, "failover").filter((line) => line.startsWith("SQL01/"));
}

describe("New York and Chicago, one pair of networks mapped both ways", () => {
  it("connects machines of the mapped networks, and machines of the others to nothing, in either direction", () => {
    const adapters = ["network: NewYork1, subnet: app", "network: NewYork2, subnet: app"];
    expect(forecastLines(sites({ adapters }), "failover")).toEqual([
      "SQL01/nic0: Chicago1 (mapped) app (same-name) - (unknown)",
      "SQL01/nic1: - (none) - (none) - (none)",
      "WEB01/nic0: NewYork1 (mapped) app (first-listed) - (unknown)",
      "WEB01/nic1: - (none) - (none) - (none)",
    ]);
  });

  it("takes the first subnet in the network's order for a source subnet of another name", () => {
    const adapters = ["network: NewYork1, subnet: db"];
    expect(fromNewYork(sites({ adapters }))[0]).toContain("web (first-listed)");
  });

  it("takes the subnet of the same name whatever its case", () => {
    expect(fromNewYork(sites({ adapters: ["network: NewYork1, subnet: APP"] }))[0]).toContain(
      "app (same-name)",
    );
  });

  it("cannot tell the subnet of an adapter whose own is not recorded, unless there is but one", () => {
    const adapters = ["network: NewYork1"];
    expect(fromNewYork(sites({ adapters }))[0]).toContain("- (unknown)");
    expect(fromNewYork(sites({ adapters, chicagoSubnets: "{ name: web }" }))[0]).toContain(
      "web (first-listed)",
    );
  });

  it("leaves an adapter that is connected to nothing as it is", () => {
    expect(fromNewYork(sites({ adapters: ["network: none"] }))).toEqual([
      "SQL01/nic0: - (none) - (none) - (none)",
    ]);
  });

  it("says nothing of a test, whose network nobody records", () => {
    expect(forecastLines(sites(), "test-failover")[0]).toBe(
      "SQL01/nic0: - (unknown) - (unknown) - (unknown)",
    );
  });
});

describe("mappings that lead astray", () => {
  it("one to itself leads no machine to the other site", () => {
    const mappings = [
      "{ source: { vmmServer: vmm-newyork, network: NewYork1 }, target: { vmmServer: vmm-newyork, network: NewYork1 } }",
    ];
    expect(fromNewYork(sites({ mappings }))).toEqual(["SQL01/nic0: - (none) - (none) - (none)"]);
  });

  it("a circle of mappings is followed one step, as a failover does", () => {
    const networks = ["NewYork1", "Chicago1", "NewYork2", "Chicago2"];
    const end = (name: string) =>
      `{ vmmServer: ${name.startsWith("N") ? "vmm-newyork" : "vmm-chicago"}, network: ${name} }`;
    const mappings = networks.map(
      (name, index) => `{ source: ${end(name)}, target: ${end(networks[(index + 1) % 4]!)} }`,
    );
    expect(
      forecastLines(sites({ mappings }), "failover").map((line) => line.split(" ").slice(0, 3).join(" ")),
    ).toEqual([
      "SQL01/nic0: Chicago1 (mapped)",
      "WEB01/nic0: NewYork2 (mapped)",
      "WEB01/nic1: NewYork1 (mapped)",
    ]);
  });

  it("one to a network that is not there is not known to lead anywhere", () => {
    const mappings = [
      "{ source: { vmmServer: vmm-newyork, network: NewYork1 }, target: { vmmServer: vmm-chicago, network: Nowhere } }",
    ];
    expect(fromNewYork(sites({ mappings }))).toEqual(["SQL01/nic0: - (unknown) - (unknown) - (unknown)"]);
  });
});

describe("a target network and the logical networks of the cloud", () => {
  const logical = "logicalNetworks: [ln-ch]";

  it("connects to nothing where the cloud does not have its logical network", () => {
    const nothing = ["SQL01/nic0: - (none) - (none) - (none)"];
    expect(fromNewYork(sites().replace(logical, "logicalNetworks: [ln-other]"))).toEqual(nothing);
    expect(fromNewYork(sites().replace(logical, "logicalNetworks: []"))).toEqual(nothing);
  });

  it("is an estimate where either is not recorded", () => {
    for (const text of [
      sites().replace(`, ${logical}`, ""),
      sites().replace("Chicago1, logicalNetwork: ln-ch", "Chicago1"),
    ])
      expect(fromNewYork(text)[0]).toMatch(/^SQL01\/nic0: Chicago1 \(mapped.*estimate/);
  });
});
