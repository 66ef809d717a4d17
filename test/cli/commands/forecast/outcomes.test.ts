import { describe, expect, it } from "vitest";
import { project } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";
import { azureMachine, betweenRegions, TWO_SITES, toAzure } from "./inventories.ts";

// What comes out of whole inventories, through the command line.

interface PartAsJson {
  readonly value: string | null;
  readonly why: string;
}

interface AdapterAsJson {
  readonly network: PartAsJson;
  readonly subnet: PartAsJson;
  readonly addresses: readonly PartAsJson[];
  readonly state: string;
}

/** What each adapter comes up in: `contoso-dr (mapped) / web (same-name) / 10.0.0.19 (kept)`. */
async function outcomes(text: string, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const cwd = project({ "a.dr.yaml": text });
  const { code, stdout, stderr } = await runCli(["forecast", "-f", "json", ...args], { cwd });
  expect(stderr).toBe("");
  const part = ({ value, why }: PartAsJson) => `${value ?? "-"} (${why})`;
  const [{ machines }] = JSON.parse(stdout).forecasts as [{ machines: { adapters: AdapterAsJson[] }[] }];
  const lines = machines
    .flatMap(({ adapters }) => adapters)
    .map(({ network, subnet, addresses }) => [network, subnet, ...addresses].map(part).join(" / "));
  return { code, lines };
}

describe("10.0.0.19 in a test failover", () => {
  it.each([
    ["10.0.0.0/24", "10.0.0.254", "10.0.0.253"],
    ["10.0.0.0/25", "10.0.0.126", "10.0.0.125"],
    ["10.0.0.0/27", "10.0.0.30", "10.0.0.29"],
  ])("stays in %s where it is free; else it is %s, else %s", async (range, last, beforeLast) => {
    const machines = [
      azureMachine(
        "web01",
        "ipConfigurations: [{ address: 10.0.0.19, assignment: static }]",
        "testFailoverNetwork: contoso-dr",
      ),
    ];
    const address = async (used: readonly string[]) => {
      const target = `{ name: web, addressPrefix: ${range}, usedAddresses: [${used.join(", ")}] }`;
      const { code, lines } = await outcomes(
        betweenRegions({ machines, source: range, target }),
        "--test-failover",
      );
      expect(code).toBe(0);
      return lines;
    };
    const inWeb = "contoso-dr (set) / web (same-name)";
    expect(await address([])).toEqual([`${inWeb} / 10.0.0.19 (kept)`]);
    expect(await address(["10.0.0.19"])).toEqual([`${inWeb} / ${last} (from-end)`]);
    expect(await address(["10.0.0.19", last])).toEqual([`${inWeb} / ${beforeLast} (from-end)`]);
  });

  it("finds a full subnet full, and the exit code says so", async () => {
    const machines = ["a", "b", "c", "d"].map((name, index) =>
      azureMachine(
        name,
        `ipConfigurations: [{ address: 10.0.0.${20 + index} }]`,
        "testFailoverNetwork: contoso-dr",
      ),
    );
    const target = "{ name: web, addressPrefix: 10.9.0.0/29 }";
    const { code, lines } = await outcomes(betweenRegions({ machines, target }), "--test-failover");
    expect(lines.map((line) => line.split(" / ")[2])).toEqual([
      "10.9.0.6 (from-end)",
      "10.9.0.5 (from-end)",
      "10.9.0.4 (from-end)",
      "- (full)",
    ]);
    expect(code).toBe(1);
  });
});

describe("mappings", () => {
  it("contoso-vnet without one comes up in contoso-vnet-asr", async () => {
    const { code, lines } = await outcomes(betweenRegions({ mappings: [] }));
    expect(lines).toEqual(["contoso-vnet-asr (default) / web (same-name) / 10.0.0.19 (kept)"]);
    expect(code).toBe(0);
  });

  it("one way only: drlint lint finds it, and no fix claims that there is another", async () => {
    const text = betweenRegions({ mappings: ["contoso-vnet contoso-dr"] }).replace(
      "networkMappings:",
      "# Agreed with the network team\nnetworkMappings: # both ways, please",
    );
    const cwd = project({ "a.dr.yaml": text, ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n" });
    const first = await runCli(["lint"], { cwd });
    expect(first.stdout).toContain("network-mapping/reverse-mapping");
    const json = await runCli(["forecast", "-f", "json"], { cwd });
    expect(JSON.parse(json.stdout).forecasts[0].mappings).toMatchObject([
      { source: { name: "contoso-vnet" }, target: { name: "contoso-dr" }, mistake: "one-way" },
    ]);
    const fixed = await runCli(["lint", "--fix"], { cwd });
    expect(fixed.stdout).toContain("network-mapping/reverse-mapping");
    const { readFileSync } = await import("node:fs");
    expect(readFileSync(`${cwd}/a.dr.yaml`, "utf8")).toBe(text);
  });

  it("New York and Chicago: machines on the unmapped networks come up connected to nothing, in either direction", async () => {
    const { code, lines } = await outcomes(TWO_SITES);
    expect(lines).toEqual([
      "NewYork1 (mapped) / app (same-name) / - (unknown)",
      "- (unmapped) / - (none) / - (none)",
      "Chicago1 (mapped) / web (first-listed) / - (unknown)",
      "- (unmapped) / - (none) / - (none)",
    ]);
    expect(code).toBe(1);
  });
});

describe("target subnets [web, app] for a machine of subnet db", () => {
  it("give web at a secondary VMM site: the first in the network's order", async () => {
    const { lines } = await outcomes(TWO_SITES, "--vm", "ny-mapped");
    expect(lines).toEqual(["Chicago1 (mapped) / web (first-listed) / - (unknown)"]);
  });

  it("give app in Azure: the first in the alphabet", async () => {
    const target = "{ name: web, addressPrefix: 10.1.0.0/24 }, { name: app, addressPrefix: 10.2.0.0/24 }";
    const text = betweenRegions({ target }).replace("subnet: web, ip", "subnet: db, ip");
    const { lines } = await outcomes(
      text.replace("[{ name: web, addressPrefix: 10.0", "[{ name: db, addressPrefix: 10.0"),
    );
    expect(lines).toEqual(["contoso-dr (mapped) / app (first-alphabetical) / 10.2.0.4 (next-available)"]);
  });
});

describe("of some machines", () => {
  it.each([
    [[], ["NewYork1", "Chicago1"]],
    [["ny-mapped"], ["NewYork1"]],
    [["ny-other"], []],
  ])("%j: the mappings of their networks alone", async (machines, networks) => {
    const cwd = project({ "a.dr.yaml": TWO_SITES });
    const args = machines.flatMap((name) => ["--vm", name]);
    const { stdout } = await runCli(["forecast", "-f", "json", ...args], { cwd });
    const [{ mappings }] = JSON.parse(stdout).forecasts as [{ mappings: { source: { name: string } }[] }];
    expect(mappings.map(({ source }) => source.name)).toEqual(networks);
  });
});

describe("Hyper-V to Azure", () => {
  const STATIC = "ipConfigurations: [{ address: 192.168.1.20, assignment: static }]";

  it("with VMM goes by the mapping; the subnet is unknown while the machine's own is not recorded", async () => {
    expect((await outcomes(toAzure("vmm", STATIC))).lines).toEqual([
      "vnet-dr (mapped) / - (unknown) / - (unknown)",
    ]);
    expect((await outcomes(toAzure("vmm", `${STATIC}, target: { subnet: app }`))).lines).toEqual([
      "vnet-dr (mapped) / app (set) / 10.1.2.4 (next-available)",
    ]);
  });

  it("without VMM has the network that is set for it, or none that is known", async () => {
    expect((await outcomes(toAzure("site", STATIC))).lines).toEqual([
      "- (unknown) / - (unknown) / - (unknown)",
    ]);
    const set = toAzure("site", `${STATIC}, target: { subnet: app, address: 10.1.2.9 }`, "network: vnet-dr");
    expect(await outcomes(set)).toEqual({ code: 0, lines: ["vnet-dr (set) / app (set) / 10.1.2.9 (set)"] });
  });

  it("knows the guests that the settings of a machine's file add, whatever the others' say", async () => {
    const named = (name: string) =>
      toAzure("vmm", `${STATIC}, target: { subnet: app }`).replace("Ubuntu 22.04 LTS", name);
    const machines = (text: string, name: string) =>
      `${text.slice(0, text.indexOf("hyperVHosts:"))}`.replace("APP01", name);
    const contoso = "settings: { guestOperatingSystems: [{ name: Contoso OS, family: linux }] }";
    const cwd = project({
      ".drlintrc.yaml": `root: true\nextends: drlint:recommended\noverrides: [{ files: known.dr.yaml, ${contoso} }]\n`,
      "first.dr.yaml": named("Contoso OS 9").replace("APP01", "A"),
      "known.dr.yaml": machines(named("Contoso OS 9"), "B"),
      // It comes up in the same subnet after the others, and its finding names the address.
      "azure.dr.yaml": `azureVirtualMachines:
  - name: Z
    networkAdapters: [{ name: nic0, network: vnet-z, subnet: app, ipConfigurations: [{ address: 10.8.0.9 }] }]
    replication: { state: planned, to: { region: westeurope }, network: vnet-dr }
virtualNetworks: [{ name: vnet-z, region: northeurope, subnets: [{ name: app, addressPrefix: 10.8.0.0/24 }] }]
`,
      "other.dr.yaml": machines(named("Ubuntu 22.04 LTS"), "C"),
    });
    const told = async (...args: string[]) => {
      const { stdout } = await runCli(["forecast", "-f", "csv", ...args], { cwd });
      return stdout.split("\r\n").flatMap((line) => /10\.1\.2\.\d+,next-available/.exec(line)?.[0] ?? []);
    };
    expect(await told()).toEqual([
      "10.1.2.4,next-available",
      "10.1.2.5,next-available",
      "10.1.2.6,next-available",
      "10.1.2.7,next-available",
    ]);
    // The row is that of Linux guests where the guest is known to be one.
    const { stdout: csv } = await runCli(["forecast", "-f", "csv"], { cwd });
    expect(csv.match(/static-ip-linux|next-address/g)).toEqual([
      "next-address",
      "static-ip-linux",
      "static-ip-linux",
    ]);
    // What is asked for does not change what the others take.
    expect(await told("other.dr.yaml")).toEqual(["10.1.2.6,next-available"]);
    for (const path of [".", "azure.dr.yaml"]) {
      const { stdout } = await runCli(["lint", "-f", "json", path], { cwd });
      expect(stdout).toContain("10.8.0.9 becomes 10.1.2.7 or another free address");
    }
  });

  it("fails where the address that is set is none of the subnet", async () => {
    const set = toAzure("site", `${STATIC}, target: { subnet: app, address: 10.1.2.99 }`, "network: vnet-dr");
    expect((await outcomes(set)).code).toBe(1);
  });
});

describe("bad input", () => {
  it.each(["10.0.0.0", "10.0.0.0/33", "nonsense"])(
    "the range %s leaves the address unknown",
    async (range) => {
      const target = `{ name: web, addressPrefix: ${range} }`;
      const cwd = project({ "a.dr.yaml": betweenRegions({ target }) });
      const { code, stdout, stderr } = await runCli(["forecast"], { cwd });
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      expect(stdout).toContain("Mistakes   a.dr.yaml: what is wrong there is left out,");
      expect(stdout).toContain("contoso-dr (mapped)");
      expect(stdout).toMatch(/10\.0\.0\.19 → unknown \(correct addressPrefix of subnet\s+'web'\)/);
    },
  );

  it("an address outside of its subnet is not kept, and it is said why", async () => {
    const machines = [azureMachine("web01", "ipConfigurations: [{ address: 10.7.0.19 }]")];
    const cwd = project({ "a.dr.yaml": betweenRegions({ machines }) });
    const { stdout } = await runCli(["forecast"], { cwd, env: { COLUMNS: "200" } });
    expect(stdout).toContain(
      "10.7.0.19 → 10.0.0.4 (estimate: next available, 10.7.0.19 lies outside the subnet)",
    );
  });

  it("overlapping subnets of one network hand no address out twice", async () => {
    const both = "{ name: web, addressPrefix: 10.0.0.0/24 }, { name: wide, addressPrefix: 10.0.0.0/16 }";
    const address = "ipConfigurations: [{ address: 10.0.0.19 }]";
    const machines = [azureMachine("a", address), azureMachine("b", `${address}, target: { subnet: wide }`)];
    const { lines } = await outcomes(betweenRegions({ machines, target: both }));
    expect(new Set(lines.map((line) => line.split(" / ")[2])).size).toBe(2);
  });

  it("a mapping to itself and a circle of mappings lead no machine astray, and are named", async () => {
    const cwd = project({ "a.dr.yaml": betweenRegions({ mappings: ["contoso-vnet contoso-vnet"] }) });
    const { stdout } = await runCli(["forecast", "-f", "json"], { cwd });
    const [{ mappings, machines }] = JSON.parse(stdout).forecasts;
    expect(mappings).toMatchObject([{ mistake: "to-itself" }]);
    expect(machines[0].adapters[0].network).toMatchObject({ value: "contoso-vnet-asr", why: "default" });
    const circle = betweenRegions({ mappings: ["contoso-vnet contoso-dr", "contoso-dr contoso-vnet"] });
    expect((await outcomes(circle)).lines).toEqual([
      "contoso-dr (mapped) / web (same-name) / 10.0.0.19 (kept)",
    ]);
  });

  it("a subnet that is set and is not there is said, and the exit code too", async () => {
    const machines = [
      azureMachine("web01", "ipConfigurations: [{ address: 10.0.0.19 }], target: { subnet: gone }"),
    ];
    const cwd = project({ "a.dr.yaml": betweenRegions({ machines }) });
    const { stdout, code } = await runCli(["forecast"], { cwd, env: { COLUMNS: "200" } });
    expect(stdout).toContain("contoso-dr (mapped) [1], subnet none ('gone' is set and is not there) [2]");
    expect(stdout).toContain("Failing    no subnet to come up in (1)");
    expect(code).toBe(1);
  });

  it("a mapping within one region is named", async () => {
    const text = betweenRegions().replace(
      "region: southeastasia, network: contoso-dr } }\n",
      "region: eastasia, network: contoso-dr } }\n",
    );
    const { stdout } = await runCli(["forecast", "-f", "json"], { cwd: project({ "a.dr.yaml": text }) });
    expect(JSON.parse(stdout).forecasts[0].mappings[0]).toMatchObject({ mistake: "same-region" });
  });

  it("a mapping that leads to nothing is said", async () => {
    const cwd = project({ "a.dr.yaml": betweenRegions({ mappings: ["contoso-vnet nowhere"] }) });
    const { stdout, code } = await runCli(["forecast"], { cwd });
    expect(stdout).toContain("unknown ('nowhere' cannot be found)");
    expect(code).toBe(0);
  });

  it("with --strict what is unknown fails, and what is known does not", async () => {
    const unknown = project({ "a.dr.yaml": betweenRegions({ mappings: ["contoso-vnet nowhere"] }) });
    expect((await runCli(["forecast", "--strict"], { cwd: unknown })).code).toBe(1);
    const target = "{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [] }";
    const known = project({ "a.dr.yaml": betweenRegions({ target }) });
    expect((await runCli(["forecast", "--strict"], { cwd: known })).code).toBe(0);
  });

  it("a host that nobody manages is what is to be recorded", async () => {
    const text = toAzure("vmm", "target: { subnet: app }").replace(", hostGroup: hg-01", "");
    const { stdout } = await runCli(["forecast"], {
      cwd: project({ "a.dr.yaml": text }),
      env: { COLUMNS: "200" },
    });
    expect(stdout).toContain("unknown (record hostGroup of Hyper-V host 'host-01')");
  });

  it("machines without a replication block are counted", async () => {
    const cwd = project({
      "a.dr.yaml": betweenRegions(),
      "b.dr.yaml": "virtualMachines: [{ name: x }, { name: y }]\n",
    });
    const { stdout } = await runCli(["forecast"], { cwd });
    expect(stdout).toMatch(/^Not looked at +2 machines without a replication block$/m);
    const json = JSON.parse((await runCli(["forecast", "-f", "json"], { cwd })).stdout);
    expect(json.forecasts[0].summary.unprotected).toBe(2);
    expect((await runCli(["forecast", "-f", "html"], { cwd })).stdout).toContain(
      "Not looked at: 2 machines without a replication block.",
    );
  });

  it("a file with mistakes in its text is named, and the exit code does not call it clean", async () => {
    const cwd = project({ "a.dr.yaml": betweenRegions(), "b.dr.yaml": "virtualMachines: [{ name: x\n" });
    const { stdout, code } = await runCli(["forecast"], { cwd });
    expect(stdout).toMatch(/^Mistakes +b\.dr\.yaml: what is wrong there is left out,/m);
    expect(code).toBe(1);
  });

  it.each([
    ["a mapping", "networkMappings of inventory", (text: string) => text.replace("target: {", "targt: {")],
    [
      "a machine's network",
      "network",
      (text: string) => text.replace("to: {", "network: [contoso-dr], to: {"),
    ],
    ["a target", "target", (text: string) => text.replace("ipConf", "target: web, ipConf")],
    [
      "a target address",
      "address",
      (text: string) => text.replace("ipConf", "target: { address: 10.0.0.999 }, ipConf"),
    ],
    [
      "a target address of a Hyper-V guest",
      "address",
      () => toAzure("vmm", "target: { subnet: app, address: 10.1.2.999 }"),
    ],
    [
      "used addresses",
      "usedAddresses of subnet 'web'",
      (text: string) => text.replace("0/24 }] }\nnet", "0/24, usedAddresses: [no] }] }\nnet"),
    ],
  ])("%s that is written wrong is not passed over", async (_, fact, wrong) => {
    const cwd = project({ "a.dr.yaml": wrong(betweenRegions()) });
    const table = await runCli(["forecast"], { cwd, env: { COLUMNS: "200" } });
    // Without the addresses in use the same address is likely.
    const open = fact.startsWith("usedAddresses") ? "kept, not checked: " : "unknown (";
    expect(table.stdout).toContain(`${open}correct ${fact}`);
    expect(table.code).toBe(1);
    for (const format of ["table", "markdown"]) {
      const { stdout } = await runCli(["forecast", "-f", format], { cwd });
      expect(stdout).toMatch(/^(- )?Mistakes:? +a\.dr\.yaml: what is wrong there is left out/m);
    }
    const { stdout } = await runCli(["forecast", "-f", "json"], { cwd });
    expect(JSON.parse(stdout).forecasts[0].faulty).toEqual([`${cwd}/a.dr.yaml`]);
  });

  it.each([
    ["a target address", "ipConf", "target: { address: 10.0.0.999 }, ipConf"],
    ["a target subnet", "ipConf", "target: { subnet: [web] }, ipConf"],
    ["a test address", "ipConf", "testFailoverTarget: { address: 10.0.0.999 }, ipConf"],
    ["a test subnet", "ipConf", "testFailoverTarget: { subnet: [web] }, ipConf"],
    ["a network", "to: {", "network: [contoso-dr], to: {"],
    ["mappings", "target: {", "targt: {"],
    ["used addresses", "0/24 }] }\nnet", "0/24, usedAddresses: [no] }] }\nnet"],
  ])(
    "%s written wrong is a mistake in a lint, and no rule on forecasts reports more",
    async (_, from, to) => {
      const machine = azureMachine(
        "web01",
        "ipConfigurations: [{ address: 10.0.0.19 }]",
        "testFailoverNetwork: contoso-dr",
      );
      const text = betweenRegions({ machines: [machine] });
      for (const machines of [text, toAzure("vmm", "ipConfigurations: []", "testFailoverNetwork: vnet-dr")]) {
        const cwd = project({ "a.dr.yaml": machines.replace(from, to) });
        const { stdout, stderr } = await runCli(["lint"], { cwd });
        expect(stderr).toBe("");
        expect(stdout).not.toContain("forecast/");
      }
    },
  );

  it("a machine whose adapters are not recorded is unknown, and not passed over", async () => {
    const bare = (name: string, adapters: string) =>
      `  - { name: ${name}, ${adapters}replication: { to: { region: southeastasia } } }\n`;
    const text = betweenRegions({ machines: [bare("bare", ""), bare("none", "networkAdapters: [], ")] });
    const cwd = project({ "a.dr.yaml": text });
    const shown = async (format: string) => (await runCli(["forecast", "-f", format], { cwd })).stdout;
    expect(await shown("table")).toMatch(
      /^bare +unknown \(record networkAdapters\)\nnone +nothing \(it has no network adapter\)\n/m,
    );
    expect(await shown("markdown")).toContain(
      "| `bare` |  | unknown |  | `unknown` record networkAdapters |  |  |",
    );
    expect((await shown("csv")).split("\r\n").slice(1)).toEqual([
      `failover,bare,,,azure-to-azure,unknown${",".repeat(20)}AzureVirtualMachine.networkAdapters of Azure virtual machine 'bare',a.dr.yaml,2`,
      "",
    ]);
    expect(JSON.parse(await shown("json")).forecasts[0].machines).toMatchObject([
      { name: "bare", adapters: [], missing: [{ fact: "AzureVirtualMachine.networkAdapters" }] },
      { name: "none", adapters: [], missing: [] },
    ]);
  });
});
