import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { project } from "../../../lint/project.ts";
import { runCli, type Surroundings } from "../../run-cli.ts";
import { azureMachine, betweenRegions, TWO_SITES } from "./inventories.ts";

/** Four machines: one keeps its addresses, one is set wrong, one is in use, one has a name that is markup everywhere. */
const MIXED = betweenRegions({
  machines: [
    azureMachine(
      "web01",
      "ipConfigurations: [{ address: 10.0.0.19, assignment: static }, { name: second, address: 10.0.0.20, assignment: dhcp }]",
      "testFailoverNetwork: contoso-dr",
    ),
    azureMachine("web02", "ipConfigurations: [{ address: 10.0.0.30 }], target: { address: 10.9.0.9 }"),
    azureMachine("web03", "ipConfigurations: [{ address: 10.0.0.40 }]"),
    azureMachine('"<b>|`=1+1`"', "ipConfigurations: [{ address: 10.0.0.50 }]"),
  ],
  target: "{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [10.0.0.40] }",
});

async function forecast(text: string, args: readonly string[] = [], surroundings: Surroundings = {}) {
  const cwd = join(project({ "dr/a.dr.yaml": text }), "dr");
  return { cwd, ...(await runCli(["forecast", ...args], { cwd, ...surroundings })) };
}

describe("as a table", () => {
  test("in 80 columns, adapter by adapter, then the totals, then the rows that decide", async () => {
    const { stdout, stderr, code } = await forecast(MIXED);
    expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
    expect(stdout).toBe(`\
Failover of dr
Machine     Source            Comes up in
<b>|\`=1+1\`  contoso-vnet/web  contoso-dr (mapped) [1], subnet web (same name)
                              [2], 10.0.0.50 → 10.0.0.50 (kept) [3]
web01       contoso-vnet/web  contoso-dr (mapped) [1], subnet web (same name)
                              [2], 10.0.0.19 → 10.0.0.19 (kept, static) [3][4],
                              10.0.0.20 → 10.0.0.20 (estimate: kept, by DHCP)
                              [3][5]
web02       contoso-vnet/web  contoso-dr (mapped) [1], subnet web (same name)
                              [2], 10.0.0.30 → 10.9.0.9 (set, but it lies
                              outside the subnet) [6]
web03       contoso-vnet/web  contoso-dr (mapped) [1], subnet web (same name)
                              [2], 10.0.0.40 → 10.0.0.4 (estimate: next
                              available, 10.0.0.40 is in use) [3]

Adapters   4, of 4 machines: 1 fail, 1 not wholly known, 1 with another address,
           1 unchanged
Addresses  3 kept, 2 other or new, 2 of them estimates; 0 unknown
Failing    an address is set that it cannot have (1)

Rows that decide
  [1]  network-mapping/mapped-default: Mapped network as the default
  [2]  azure-to-azure-network-mapping/subnet-same-name: Target subnet of the
       same name
  [3]  network-mapping/failover-same-space: Failover into the same address space
  [4]  network-mapping/ip-static: Static stays static
  [5]  network-mapping/ip-secondary: Secondary addresses
  [6]  network-mapping/ip-override: Target address of one machine
`);
  });

  test.each([40, 60, 80, 120, 200])(
    "never writes beyond %i columns, and no white space at an end",
    async (terminal) => {
      const { stdout } = await forecast(MIXED, ["--no-color"], { terminal });
      for (const line of stdout.split("\n")) {
        // The names of rows stay whole, so that they can be copied.
        if (!line.includes("network-mapping/")) expect(line.length).toBeLessThanOrEqual(terminal);
        expect(line).toBe(line.trimEnd());
      }
    },
  );

  test("colours what fails and what is unknown, and changes nothing else", async () => {
    const { stdout } = await forecast(MIXED, ["--color"]);
    expect(stdout).toContain("\u001b[31moutside\u001b[39m");
    const plain = (await forecast(MIXED, ["--no-color"])).stdout;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  test("of no machine is a sentence", async () => {
    const { stdout, code } = await forecast("schemaVersion: 1\n");
    expect(stdout).toContain("No machine here has a replication block.\n");
    expect(code).toBe(0);
  });
});

describe("which failover", () => {
  const kinds = async (...args: string[]) => {
    const { stdout } = await forecast(MIXED, ["-f", "json", ...args]);
    return (JSON.parse(stdout).forecasts as { kind: string }[]).map(({ kind }) => kind);
  };

  test("a failover, unless a test is asked for; both where both are", async () => {
    expect(await kinds()).toEqual(["failover"]);
    expect(await kinds("--failover")).toEqual(["failover"]);
    expect(await kinds("--test-failover")).toEqual(["test-failover"]);
    expect(await kinds("--failover", "--test-failover")).toEqual(["failover", "test-failover"]);
  });

  test("a machine without a test network is unknown in a test, with what to record", async () => {
    const { stdout, code } = await forecast(MIXED, ["--test-failover", "--vm", "web02"]);
    expect(stdout).toContain("unknown (record testFailoverNetwork)");
    expect(code).toBe(0);
  });

  test("of a test at a secondary site no document tells anything", async () => {
    const { stdout } = await forecast(TWO_SITES, ["--test-failover"]);
    expect(stdout.match(/unknown \(no document tells it\)/g)).toHaveLength(4);
  });
});

describe("which machines", () => {
  const machines = (stdout: string) =>
    (JSON.parse(stdout).forecasts[0].machines as { name: string }[]).map(({ name }) => name);

  test("those that are named, whatever their case; the others take their addresses all the same", async () => {
    const text = betweenRegions({
      machines: ["a", "b"].map((name) => azureMachine(name, "ipConfigurations: [{ address: 10.0.0.19 }]")),
    });
    const { stdout } = await forecast(text, ["--vm", "B", "-f", "json"]);
    expect(machines(stdout)).toEqual(["b"]);
    expect(JSON.parse(stdout).forecasts[0].machines[0].adapters[0].addresses[0]).toMatchObject({
      value: "10.0.0.4",
      estimate: true,
      mistake: "given-twice",
      holder: "a",
    });
    expect(machines((await forecast(text, ["--vm", "a", "--vm", "b", "-f", "json"])).stdout)).toEqual([
      "a",
      "b",
    ]);
  });

  test("a name that is none is a line with the nearest one", async () => {
    expect(await forecast(MIXED, ["--vm", "wbe03"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "drlint: No machine is named 'wbe03' here. Did you mean 'web03'?\n",
    });
  });

  test("a machine that is not protected has no failover", async () => {
    const text = `virtualMachines: [{ name: TEST01 }]\n${MIXED}`;
    expect(await forecast(text, ["--vm", "test01"])).toMatchObject({
      code: 2,
      stderr: "drlint: Machine 'test01' has no replication block, so nothing fails over.\n",
    });
  });

  test("those of the files that are named; networks of the other files count", async () => {
    const [machinesText = "", networks = ""] = MIXED.split(/(?=virtualNetworks)/);
    const cwd = project({
      "a.dr.yaml": machinesText,
      "networks.dr.yaml": networks,
      "b.dr.yaml": `azureVirtualMachines:\n${azureMachine("other", "ipConfigurations: []")}`,
    });
    const { stdout } = await runCli(["forecast", "b.dr.yaml", "-f", "json"], { cwd });
    expect(machines(stdout)).toEqual(["other"]);
    expect(JSON.parse(stdout).forecasts[0].machines[0].adapters[0].network.value).toBe("contoso-dr");
  });
});

describe("as CSV", () => {
  test("a line an IP configuration, with whole names and no formulas, ended as RFC 4180 says", async () => {
    const { stdout } = await forecast(MIXED, ["-f", "csv"]);
    const lines = stdout.split("\r\n");
    expect(lines[0]).toBe(
      "failover,machine,adapter,configuration,scenario,state,problems,source network,source subnet,source address,network,network why,network estimate,network row,subnet,subnet why,subnet estimate,subnet row,address,address why,address estimate,address row,address mistake,assignment,assignment row,missing,file,line",
    );
    expect(lines[3]).toBe(
      "failover,web01,nic0,second,azure-to-azure,unknown,,contoso-vnet,web,10.0.0.20,contoso-dr,mapped,false,azure-to-azure-network-mapping/mapped-default,web,same-name,false,azure-to-azure-network-mapping/subnet-same-name,10.0.0.20,kept,true,azure-to-azure-network-mapping/failover-same-space,,dhcp,azure-to-azure-network-mapping/ip-secondary,,a.dr.yaml,2",
    );
    expect(lines[4]).toContain(",fails,address-refused,");
    expect(lines).toHaveLength(7);
    expect(lines[6]).toBe("");
    const formula = MIXED.replace('"<b>|`=1+1`"', '"=1+1"');
    expect((await forecast(formula, ["-f", "csv"])).stdout).toContain("failover,'=1+1,nic0");
  });
});

describe("as JSON", () => {
  test("everything, with places and with what is missing", async () => {
    const { stdout, cwd } = await forecast(MIXED, ["-f", "json", "--vm", "web03"]);
    const [shown] = JSON.parse(stdout).forecasts;
    expect(shown).toMatchObject({ kind: "failover", folder: cwd, faulty: [] });
    expect(shown.summary).toMatchObject({ machines: 1, adapters: 1, states: { changes: 1 } });
    expect(shown.machines).toEqual([
      {
        name: "web03",
        scenario: "azure-to-azure",
        file: join(cwd, "a.dr.yaml"),
        line: 10,
        column: 11,
        missing: [],
        adapters: [
          {
            name: "nic0",
            state: "changes",
            problems: [],
            source: {
              network: {
                name: "contoso-vnet",
                place: { kind: "region", name: "East Asia" },
                standing: "recorded",
              },
              subnet: "web",
            },
            network: {
              value: "contoso-dr",
              why: "mapped",
              row: "azure-to-azure-network-mapping/mapped-default",
              estimate: false,
              missing: [],
              place: { kind: "region", name: "Southeast Asia" },
              standing: "recorded",
              mapping: { file: join(cwd, "a.dr.yaml"), line: 22, column: 102 },
              makesMapping: null,
            },
            subnet: {
              value: "web",
              why: "same-name",
              row: "azure-to-azure-network-mapping/subnet-same-name",
              estimate: false,
              missing: [],
              range: "10.0.0.0/24",
              wanted: null,
            },
            addresses: [
              {
                configuration: null,
                source: "10.0.0.40",
                value: "10.0.0.4",
                why: "next-available",
                row: "azure-to-azure-network-mapping/failover-same-space",
                estimate: true,
                missing: [],
                assignment: null,
                assignmentRow: null,
                mistake: "in-use",
                holder: null,
              },
            ],
          },
        ],
      },
    ]);
    const unknown = JSON.parse(
      (await forecast(MIXED, ["-f", "json", "--test-failover", "--vm", "web02"])).stdout,
    );
    expect(unknown.forecasts[0].machines[0].adapters[0].network.missing).toEqual([
      {
        fact: "AzureReplication.testFailoverNetwork",
        object: "replication block of the Azure virtual machine 'web02'",
      },
    ]);
  });

  test("of no machine is still JSON", async () => {
    const { stdout } = await forecast("schemaVersion: 1\n", ["-f", "json"]);
    expect(JSON.parse(stdout).forecasts[0].machines).toEqual([]);
  });
});

test("as Markdown, for a pull request: what is unchanged is folded away", async () => {
  const { stdout } = await forecast(MIXED, ["-f", "markdown"]);
  expect(stdout).toMatch(/^\*\*Failover of dr\*\*\n\n- Adapters: 4, of 4 machines/);
  expect(stdout).toContain(`
| Machine | Adapter | Outcome | Source | Network | Subnet | Address |
| --- | --- | --- | --- | --- | --- | --- |
| \`web01\` | \`nic0\` | unknown | \`contoso-vnet\` / \`web\` | \`contoso-dr\` mapped \`network-mapping/mapped-default\` | \`web\` same name \`azure-to-azure-network-mapping/subnet-same-name\` | \`10.0.0.19\` → \`10.0.0.19\` kept, static \`network-mapping/failover-same-space\` \`network-mapping/ip-static\`<br>\`10.0.0.20\` → \`10.0.0.20\` estimate: kept, by DHCP \`network-mapping/failover-same-space\` \`network-mapping/ip-secondary\` |
| \`web02\` | \`nic0\` | fails | \`contoso-vnet\` / \`web\` | \`contoso-dr\` mapped \`network-mapping/mapped-default\` | \`web\` same name \`azure-to-azure-network-mapping/subnet-same-name\` | \`10.0.0.30\` → \`10.9.0.9\` set, but it lies outside the subnet \`network-mapping/ip-override\` |
`);
  expect(stdout).toContain("\n<details><summary>1 adapter unchanged</summary>\n\n| Machine |");
  expect(stdout).toContain("| `` <b>\\|`=1+1` `` | `nic0` | keeps its address |");
});

describe("as HTML", () => {
  it("goes to a file or a pipe, not to a terminal", async () => {
    const page = await forecast(MIXED, ["-f", "html"]);
    expect(page.stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(await forecast(MIXED, ["-f", "html"], { terminal: 80 })).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "drlint: The page is for a browser: add --output-file forecast.html.\n",
    });
  });
});

describe("--output-file", () => {
  it("writes the same as to a pipe, and nothing to standard output", async () => {
    const { cwd, stdout, code } = await forecast(MIXED, ["-f", "html", "-o", "forecast.html"], {
      terminal: 80,
    });
    expect({ stdout, code }).toEqual({ stdout: "", code: 1 });
    const piped = await runCli(["forecast", "-f", "html"], { cwd });
    expect(readFileSync(join(cwd, "forecast.html"), "utf8")).toBe(piped.stdout);
  });

  it("says in a line why it cannot, and leaves nothing behind", async () => {
    const { cwd, stderr, code } = await forecast(MIXED, ["-o", "gone/forecast.txt"]);
    expect(code).toBe(2);
    expect(stderr).toBe("drlint: 'gone/forecast.txt' cannot be written: there is no such folder.\n");
    expect(existsSync(join(cwd, "gone"))).toBe(false);
    expect((await forecast(MIXED, ["-o", "."])).stderr).toBe(
      "drlint: '.' cannot be written: it is a folder.\n",
    );
  });
});

test("paths that lead to nothing are a line on standard error", async () => {
  const { code, stderr, stdout } = await forecast(MIXED, ["gone"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^drlint: .*'gone'.*\n$/);
});

test("machines whose adapters are not recorded are counted apart, and are no adapters without problems", async () => {
  const unrecorded = azureMachine("web02", "").replace(/ {4}networkAdapters.*\n/, "");
  const none = azureMachine("web03", "").replace(/networkAdapters.*/, "networkAdapters: []");
  const { cwd, stdout } = await forecast(betweenRegions({ machines: [unrecorded, none] }));
  expect(stdout).toContain(
    "\nUnknown    1 machine: the network adapters are not recorded, so none of them is",
  );
  const { stdout: json } = await runCli(["forecast", "-f", "json"], { cwd });
  expect(JSON.parse(json).forecasts[0].summary).toMatchObject({ machines: 2, unrecordedAdapters: 1 });
});

describe("machines that are only considered", () => {
  const considered = azureMachine("web09", "ipConfigurations: []").replace(
    "state: planned",
    "state: considered",
  );
  const one = azureMachine("web01", "ipConfigurations: [{ address: 10.0.0.19 }]");
  const text = betweenRegions({ machines: [one, considered] });

  test("are counted in the totals, in every format that has some", async () => {
    const { cwd, stdout } = await forecast(text);
    expect(stdout).toContain("of 1 machine: ");
    expect(stdout).toContain("\nConsidered  1 machine: nothing is chosen yet, so nothing fails over\n");
    const shown = async (format: string) => (await runCli(["forecast", "-f", format], { cwd })).stdout;
    expect(await shown("markdown")).toContain("- Considered: 1 machine: nothing is chosen yet");
    expect(await shown("html")).toContain("<p>Only considered: 1 machine: nothing is chosen yet");
    expect(JSON.parse(await shown("json")).forecasts[0].summary).toMatchObject({
      machines: 1,
      considered: 1,
    });
  });

  test("are all that is said where there are no others, and nothing is where there are none", async () => {
    const { stdout } = await forecast(betweenRegions({ machines: [considered] }));
    expect(stdout).toContain("There is no machine that fails over.\n");
    expect((await forecast(betweenRegions({ machines: [one] }))).stdout).not.toContain("onsidered");
  });

  test("are those that say so: nothing is assumed of others", async () => {
    const files = {
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\nsettings: { assume: azure }\n",
      "a.dr.yaml": "azureVirtualMachines: [{ name: web }]\n",
    };
    const { stdout } = await runCli(["forecast"], { cwd: project(files) });
    expect(stdout).toContain("No machine here has a replication block.\n");
  });
});
