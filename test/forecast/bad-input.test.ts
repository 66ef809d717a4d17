import { describe, expect, it } from "vitest";
import { forecastLines } from "./forecasts.ts";

/** A machine in `contoso-vnet`/`web`, whose network is mapped to `contoso-dr`. */
function inventory({
  source = "{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [] }",
  target = source,
  machines = ["web01: 10.0.0.19"],
  mappings = "[{ source: { network: contoso-vnet }, target: { network: contoso-dr } }]",
}: {
  readonly source?: string;
  readonly target?: string;
  /** `name: address`, or `name: address in subnet`. */
  readonly machines?: readonly string[];
  readonly mappings?: string;
}): string {
  const written = machines.map((each) => {
    const [, name, address, subnet = "web"] = /^(\S+): (\S+)(?: in (\S+))?$/.exec(each)!;
    return `  - name: ${name}
    region: eastasia
    networkAdapters: [{ name: nic0, network: contoso-vnet, subnet: ${subnet}, ipConfigurations: [{ address: "${address}" }] }]
    replication: { state: planned, to: { region: southeastasia }, testFailoverNetwork: contoso-dr }
`;
  });
  return `
azureVirtualMachines:
${written.join("")}
virtualNetworks:
  - { name: contoso-vnet, region: eastasia, subnets: [${source}] }
  - { name: contoso-dr, region: southeastasia, subnets: [${target}] }
networkMappings: ${mappings}
`;
}

/** Where the first machine comes up: `contoso-dr (mapped) web (same-name) 10.0.0.19 (kept)`. */
function first(text: string, kind: "failover" | "test-failover" = "failover"): string {
  return forecastLines(text, kind)[0]!.replace(/^\S+ /, "");
}

describe("ranges that are none", () => {
  it.each(["10.0.0.0", "10.0.0.0/33", "10.0.0/24", "nonsense", "[10.0.0.0/24]", "fd00::/129"])(
    "%s leaves the address unknown and everything else known",
    (range) => {
      const target = `{ name: web, addressPrefix: "${range}" }`;
      for (const kind of ["failover", "test-failover"] as const) {
        expect(first(inventory({ target }), kind)).toMatch(
          /^contoso-dr \((mapped|set)\) web \(same-name\) - \(unknown\)$/,
        );
      }
      expect(
        first(inventory({ source: target, target: "{ name: web, addressPrefix: 10.0.0.0/24 }" })),
      ).toContain("- (unknown)");
    },
  );

  it("a list in the place of a range is no range either", () => {
    expect(first(inventory({ target: "{ name: web, addressPrefix: [10.0.0.0/24] }" }))).toContain(
      "- (unknown)",
    );
  });

  it("a range without room for a machine is full", () => {
    for (const range of ["10.0.0.19/32", "10.0.0.18/31", "10.0.0.16/30"]) {
      const target = `{ name: web, addressPrefix: ${range} }`;
      expect(first(inventory({ target, source: target }))).toMatch(/- \(full/);
    }
  });
});

describe("addresses that cannot be", () => {
  it("one outside of its subnet is not kept, and it is said why", () => {
    const text = inventory({ machines: ["web01: 10.7.0.19"] });
    expect(first(text)).toContain("10.0.0.4 (next-available, outside, estimate)");
    expect(first(text, "test-failover")).toContain("10.0.0.254 (from-end, outside)");
  });

  it("one that Azure keeps for itself neither", () => {
    const text = inventory({ machines: ["web01: 10.0.0.3"] });
    expect(first(text)).toContain("10.0.0.4 (next-available, reserved, estimate)");
  });

  it("one that is no address is not recorded", () => {
    expect(first(inventory({ machines: ["web01: 10.0.0.300"] }))).toContain("- (unknown)");
  });
});

describe("subnets of one network that overlap", () => {
  const both =
    "{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [] }, { name: wide, addressPrefix: 10.0.0.0/16, usedAddresses: [] }";

  it("hand no address out twice", () => {
    const lines = forecastLines(
      inventory({ source: both, machines: ["a: 10.0.0.19", "b: 10.0.0.19 in wide"] }),
      "failover",
    );
    expect(lines[0]).toContain("web (same-name) 10.0.0.19 (kept)");
    expect(lines[1]).toContain("wide (same-name) 10.0.0.4 (next-available, given-twice by a, estimate)");
  });

  it("see what is used in each other", () => {
    const target = both.replace("/16, usedAddresses: []", "/16, usedAddresses: [10.0.0.19]");
    expect(first(inventory({ source: both, target }))).toContain(
      "10.0.0.4 (next-available, in-use, estimate)",
    );
  });

  it("leave each other's addresses likely only, where one does not record what is used", () => {
    const target = both.replace("/16, usedAddresses: []", "/16");
    expect(first(inventory({ source: both, target }))).toContain("10.0.0.19 (kept, estimate)");
  });
});

describe("mappings that lead astray", () => {
  it("one to itself leads no machine into its target region", () => {
    const mappings = "[{ source: { network: contoso-vnet }, target: { network: contoso-vnet } }]";
    expect(first(inventory({ mappings }))).toContain("contoso-vnet-asr (default)");
  });

  it("a circle is followed one step", () => {
    const mappings =
      "[{ source: { network: contoso-vnet }, target: { network: contoso-dr } }, { source: { network: contoso-dr }, target: { network: contoso-vnet } }]";
    expect(first(inventory({ mappings }))).toContain("contoso-dr (mapped)");
  });
});

describe("IPv6", () => {
  const web = (range: string) => `{ name: web, addressPrefix: "${range}" }`;

  it("keeps an address however it is written, and counts the same addresses for Azure", () => {
    const source = `{ name: web, addressPrefix: "fd00::/64", usedAddresses: ["FD00:0:0:0::19"] }`;
    const text = inventory({ source, machines: ["a: fd00::20", "b: fd00::19", "c: fd00::3"] });
    expect(forecastLines(text, "failover").map((line) => line.split(") ").at(-1))).toEqual([
      "fd00::20 (kept, estimate)",
      "fd00::4 (next-available, in-use, estimate)",
      "fd00::5 (next-available, reserved, estimate)",
    ]);
    expect(forecastLines(text, "test-failover")[1]).toContain(
      "fd00::ffff:ffff:ffff:fffe (from-end, in-use, estimate)",
    );
  });

  it("says nothing of an address of one family in a subnet of the other", () => {
    expect(first(inventory({ source: web("fd00::/64") }))).toContain("- (unknown)");
    expect(first(inventory({ machines: ["a: fd00::19"] }))).toContain("- (unknown)");
  });

  it("does not take an IPv4 address for the IPv6 address of the same number", () => {
    const source =
      "{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [] }, { name: six, addressPrefix: '::/64', usedAddresses: ['::10.0.0.19'] }";
    expect(first(inventory({ source }))).toContain("10.0.0.19 (kept)");
  });
});

describe("what is set in a way that cannot be used is not taken for not set", () => {
  const UNKNOWN = "- (unknown) - (unknown) - (unknown)";
  const wrong = (written: string, instead: string) => inventory({}).replace(written, instead);
  const target = (block: string, written: string) => wrong("ipConf", `${block}: ${written}, ipConf`);

  it.each([
    ["the network of a machine", wrong("to: {", "network: [contoso-dr], to: {")],
    [
      "a mapping",
      inventory({ mappings: "[{ source: { network: contoso-vnet }, targt: { network: contoso-dr } }]" }),
    ],
  ])("%s leaves the network unknown", (_, text) => {
    expect(first(text)).toBe(UNKNOWN);
  });

  it("but a mapping that can be used holds beside one that cannot", () => {
    const mappings = "[{}, { source: { network: contoso-vnet }, target: { network: contoso-dr } }]";
    expect(first(inventory({ mappings }))).toBe("contoso-dr (mapped) web (same-name) 10.0.0.19 (kept)");
  });

  it.each([
    ["failover", "target"],
    ["test-failover", "testFailoverTarget"],
  ] as const)(
    "the target of an adapter leaves subnet or address unknown in a %s, and the other kind as it was",
    (kind, block) => {
      const other = kind === "failover" ? "test-failover" : "failover";
      for (const [written, outcome] of [
        ["{ address: 10.0.0.999 }", "web (same-name) - (unknown)"],
        ["{ subnet: [web] }", "- (unknown) - (unknown)"],
        ["web", "- (unknown) - (unknown)"],
      ] as const) {
        const text = target(block, written);
        expect(first(text, kind).replace(/^contoso-dr \((mapped|set)\) /, "")).toBe(outcome);
        expect(first(text, other)).toContain("web (same-name) 10.0.0.19 (kept)");
      }
    },
  );

  it("used addresses leave it likely only that an address is free", () => {
    const used = "{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [10.0.0.19, nonsense] }";
    expect(first(inventory({ target: used }))).toBe(
      "contoso-dr (mapped) web (same-name) 10.0.0.19 (kept, estimate)",
    );
  });
});
