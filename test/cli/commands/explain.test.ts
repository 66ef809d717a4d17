import picocolors from "picocolors";
import { describe, expect, test } from "vitest";
import { factsNamed } from "../../../cli/commands/explain/fact-named.ts";
import { explainFact } from "../../../cli/formats/explain/fact.ts";
import { type RuleBook, services } from "../../../cli/services.ts";
import { matrix } from "../../../documents/index.ts";
import { limitInWords } from "../../../documents/limit-words.ts";
import { optionsOf } from "../../../rules/define/options-of-rule.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { rules } from "../../../rules/index.ts";
import { rowsGoingBy } from "../../../rules/run/rows-by-facts.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import { runCli } from "../run-cli.ts";

/** A rule that says of itself what is given. */
function rule(name: string, docs: object, meta: object = {}): InventoryRule {
  const given = {
    description: `Reports of ${name}`,
    url: `https://example.com/${name}`,
    level: "error",
    rows: [],
    facts: [],
    ...docs,
  };
  return {
    name,
    meta: { docs: { ...given, rowsByFacts: [{ rows: given.rows, facts: given.facts }] }, ...meta },
    create: () => ({}),
  } as unknown as InventoryRule;
}

const list = [
  rule(
    "guest-storage/encrypted-disk",
    {
      rows: [
        "hyperv-to-azure/guest-storage/encrypted-disk",
        "hyperv-to-azure/azure-vm-requirements/bitlocker",
      ],
      facts: ["Disk.encrypted", "Disk.logicalSectorSize"],
    },
    { fixable: "code", hasSuggestions: true },
  ),
  rule("network/guest-ipv6", { level: "warning", rows: ["hyperv-to-azure/network/guest-ipv6"] }),
  rule("inventory/schema", {}),
];
const book: RuleBook = {
  rules: Object.fromEntries(list.map((each) => [each.name, each])),
  ruleSets: {
    recommended: {
      "guest-storage/encrypted-disk": "error",
      "inventory/schema": "error",
      "network/guest-ipv6": "off",
    },
    all: {
      "guest-storage/encrypted-disk": "error",
      "inventory/schema": "error",
      "network/guest-ipv6": "warn",
    },
  },
  matrix,
};

const fakes = { ...services, ruleBook: async () => book };

async function explain(name: string, terminal = 200): Promise<string> {
  const { code, stdout, stderr } = await runCli(["explain", name, "--no-color"], {
    terminal,
    services: fakes,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe("a row", () => {
  test("with verdicts, limits, document, rule and facts", async () => {
    const text = await explain("hyperv-to-azure/guest-storage/uefi-boot");
    const { summary } = matrix.row("hyperv-to-azure/guest-storage/uefi-boot");
    expect(text).toMatch(/^hyperv-to-azure\/guest-storage\/uefi-boot\nUEFI boot\n\n/);
    expect(text.replace(/\s+/g, " ")).toContain(`Says ${summary}`);
    expect(text).toContain(
      "  With VMM     supported under conditions\n  Without VMM  supported under conditions\n",
    );
    expect(text).toContain("maximum partitions: 5 partitions.\n");
    expect(text).toContain("OS disk bytes below: 2 TB. Smaller than this");
    expect(text).toContain(
      "generation: 2 (not in the document). A machine of generation 2 always boots by UEFI.",
    );
    expect(text.replace(/\s+/g, " ")).toContain(
      'Document Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure, 2024-12-19, section "Storage of the guest"',
    );
    expect(text).toContain("https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix");
    expect(text).toContain("  Rule         none\n");
  });

  test("whose verdict differs with VMM, by a rule that one set turns on", async () => {
    const text = await explain("hyperv-to-azure/network/guest-ipv6");
    expect(text).toContain("  With VMM     not supported\n  Without VMM  supported\n");
    expect(text).toContain("  Rule         network/guest-ipv6, on in all\n");
  });

  test("with drlint's reading and the facts that its rule reads", async () => {
    const text = await explain("bitlocker");
    expect(text).toContain("  Rule         guest-storage/encrypted-disk, on in recommended, all\n");
    expect(text).toMatch(/ {2}Reads {8}Disk\.encrypted: .+\n/);
    expect(text).toMatch(/Disk\.logicalSectorSize: .+\(in bytes; Get-VHD: LogicalSectorSize\)/);
  });

  test("that says nothing without VMM says so", async () => {
    const { stdout } = await runCli(["explain", "hyper-v-with-vmm"]);
    expect(stdout).toContain("With VMM     supported under conditions\n  Without VMM  nothing is said\n");
  });

  test("of a document without columns has one verdict", async () => {
    const text = await explain("vmm-to-azure-prerequisites/storage-region");
    expect(text).toMatch(/^ {2}Verdict {3,}\w/m);
    expect(text).not.toContain("With VMM  ");
  });

  test("every one of them can be explained, and fits into 80 columns", async () => {
    for (const id of matrix.ids()) {
      for (const line of (await explain(id, 80)).split("\n")) {
        // An address cannot be broken.
        if (!/^\s*https:\S+$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(80);
      }
    }
  });
});

describe("a rule", () => {
  test("with what turns it on and off, what it reads, and its rows", async () => {
    const text = await explain("guest-storage/encrypted-disk");
    expect(text).toMatch(
      /^guest-storage\/encrypted-disk\nReports of guest-storage\/encrypted-disk\nhttps:\/\/example\.com\/guest-storage\/encrypted-disk\n\n/,
    );
    expect(text).toContain("  Level   error\n  On in   recommended, all\n");
    expect(text).toContain("  Off by  drlint --rule 'guest-storage/encrypted-disk: off'\n");
    expect(text).toContain("  Fixes   by itself, by suggestions\n");
    expect(text).toContain("\nDecides hyperv-to-azure/guest-storage/encrypted-disk\n");
    expect(text).toContain("\nDecides hyperv-to-azure/azure-vm-requirements/bitlocker\n");
  });

  test("with what it reports and why, as its page says it", async () => {
    const text = await explain("guest-storage/encrypted-disk", 80);
    const [, what] = /\n {2}What {4}(.*?)\n {2}Why/s.exec(text)!;
    expect(what).toMatch(/encrypt/);
    const [, why] = /\n {2}Why {5}(.*?)\n {2}Level/s.exec(text)!;
    expect(why!.length).toBeGreaterThan(50);
  });

  test.each(["azure-vm-requirements/large-os-disk", "inventory/schema"])(
    "'%s', whose page has a list or no row, without a mark of Markdown",
    async (name) => {
      const { stdout } = await runCli(["explain", name, "--no-color"], { terminal: 80 });
      expect(stdout).toMatch(/\n {2}What {4}\w/);
      expect(stdout).toMatch(/\n {2}Why {5}\w/);
      expect(stdout).not.toContain("](");
      // An address stays whole, so that it can be clicked.
      const lines = stdout.split("\n").filter((line) => !line.startsWith("https://"));
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
    },
  );

  test("that decides no row", async () => {
    const text = await explain("inventory/schema");
    expect(text).not.toContain("Decides");
    expect(text).not.toContain("Fixes");
  });
});

describe("a rule's options", () => {
  test("with what they do and what holds without them", async () => {
    const { stdout } = await runCli(["explain", "policy/azure-retention", "--no-color"], { terminal: 200 });
    const own = rules["policy/azure-retention"]!;
    const [option] = optionsOf(own);
    expect(option).toBeDefined();
    expect(stdout).toMatch(new RegExp(`\\n {2}Options +${option!.name} \\(`));
    expect(stdout.replace(/\s+/g, " ")).toContain(option!.schema.description!);
    expect(stdout).toContain(` Without it: ${limitInWords(option!.limit!)}.`);
  });

  test("are not spoken of where there are none", async () => {
    expect(await explain("inventory/schema")).not.toContain("Options");
  });
});

describe("a fact", () => {
  test("with its values, Microsoft's name, and the rows that wait for it", async () => {
    const { stdout, code } = await runCli(["explain", "Disk.storageType", "--no-color"], { terminal: 100 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Disk\.storageType\n'storageType' of a disk\n\n {2}What /);
    expect(stdout).toContain("  Values      vhd: A virtual hard disk: a file on the host's storage.\n");
    expect(stdout).toContain("  Examples    storageType: vhd\n");
    expect(stdout).toContain("  People say  type, storage, sku\n");
    const ids = Object.values(rules).flatMap(({ meta }) =>
      rowsGoingBy(meta.docs.rowsByFacts, (fact) => fact === "Disk.storageType"),
    );
    expect(new Set(ids).size).toBeGreaterThan(5);
    for (const id of ids) expect(stdout.replace(/\s+/g, " ")).toContain(matrix.row(id).title);
  });

  test("of a dated list says as of which day it has these values, and by what", async () => {
    const { stdout } = await runCli(["explain", "LoadBalancer.sku", "--no-color"], { terminal: 200 });
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      / As of \d{4}-\d{2}-\d{2}, @azure\/arm-network [\d.]+: KnownLoadBalancerSkuName\. Another value may have come since: what depends on it is undecided\. /,
    );
    const { stdout: closed } = await runCli(["explain", "LoadBalancer.type", "--no-color"], {
      terminal: 200,
    });
    expect(closed).toContain("  Values ");
    expect(closed).not.toContain("As of");
  });

  // One rule decides all of these, each by a fact of its own.
  test.each([
    ["Disk.storageType", ["storage/nfs-in-guest", "storage/smb-in-guest", "storage/shared-in-cluster"]],
    ["Disk.encrypted", ["storage/encryption-in-guest"]],
    ["NetworkAdapter.teamed", ["network/teaming-in-guest"]],
    ["HyperVHost.addresses", ["hosts/ipv6-of-host"]],
  ])("%s lists those rows of a rule that wait for it, and none beside", async (fact, waiting) => {
    const { stdout } = await runCli(["explain", fact, "--no-color"], { terminal: 200 });
    const { rows } = rules["secondary-site/refused-features"]!.meta.docs;
    const listed = rows.filter((row) =>
      stdout.includes(row.replace("vmm-to-vmm-support-matrix", "secondary-site")),
    );
    expect(listed).toEqual(rows.filter((row) => waiting.some((each) => row.endsWith(each))));
    expect(listed).toHaveLength(waiting.length);
  });

  test("that tells which rows hold a machine says so before it lists rows", async () => {
    const { stdout } = await runCli(["explain", "VirtualMachine.host", "--no-color"], { terminal: 200 });
    expect(stdout).toMatch(/ {2}Rows +any row: which of them hold a machine or a host may follow from it\n/);
  });

  test("with how it is written, its unit and its source", async () => {
    const text = await explain("disk.SIZE");
    expect(text).toMatch(/^Disk\.size\n/);
    expect(text).toContain("  Value       size\n  Written     A number of bytes, or a number with B, KB");
    expect(text).toContain("  Unit        bytes\n");
    expect(text).toContain("  Microsoft   Get-VHD: Size\n");
  });

  test("by its property alone, where one object has it", async () => {
    expect(await explain("vhdFormat")).toMatch(/^Disk\.vhdFormat\n/);
  });

  test.each(
    Object.entries(shapes).flatMap(([entity, { properties }]) =>
      Object.keys(properties).map((property) => [`${entity}.${property}`]),
    ),
  )("%s is explained", async (fact) => {
    const { entity, property } = factsNamed(fact)[0]!;
    const lines = explainFact(entity, property, book, {
      width: 80,
      colors: picocolors.createColors(false),
      cwd: "/",
    });
    expect(lines[0]).toBe(fact);
    expect(lines.join("\n")).toMatch(/\n {2}What +\S/);
    expect(lines.join("\n")).toMatch(/\n {2}Rows +\S/);
  });

  test.each([
    [
      "Disk.storageTyp",
      "No fact is called 'Disk.storageTyp'. Did you mean 'Disk.storageType'? 'drlint explain Disk' lists the facts of a disk.",
    ],
    [
      "Disk.constructor",
      "No fact is called 'Disk.constructor'. 'drlint explain Disk' lists the facts of a disk.",
    ],
    [
      "VirtualMachine.os",
      "No fact is called 'VirtualMachine.os'. Did you mean 'VirtualMachine.operatingSystem'? 'drlint explain VirtualMachine' lists the facts of a virtual machine.",
    ],
    ["a.b.c", "No fact is called 'a.b.c'."],
  ])("'%s' is refused in one line", async (name, message) => {
    const { code, stdout, stderr } = await runCli(["explain", name], { services: fakes });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `drlint: ${message}\n` });
  });

  test("that several objects have is refused with all of them", async () => {
    const { code, stderr } = await runCli(["explain", "addressPrefix"], { services: fakes });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "drlint: 'addressPrefix' can mean 2 things: 'VirtualNetworkSubnet.addressPrefix', 'VMNetworkSubnet.addressPrefix'.\n",
    });
  });
});

describe("a kind of object", () => {
  test("with where it stands and what it has", async () => {
    const text = await explain("Disk");
    expect(text).toMatch(/^Disk\ndisk\n\n {2}What /);
    expect(text).toContain("  Stands in   VirtualMachine.disks\n  A text is   its name\n");
    expect(text).toContain("  Properties  name (required): A name for the disk");
    for (const property of Object.keys(shapes.Disk.properties))
      expect(text).toMatch(new RegExp(` ${property}( \\(|: )`));
    expect(await explain("virtualmachine")).toContain("Stands in   virtualMachines, at the top of a file\n");
  });
});

describe("a name", () => {
  test("that the help gives as an example means what it says", async () => {
    const { stdout } = await runCli(["explain", "--help"]);
    const [, short, whole] = /'([^']+)' is\s+enough\s+for\s+'([^']+)'/.exec(stdout)!;
    const explained = await runCli(["explain", short!]);
    expect(explained.stdout.split("\n")[0]).toBe(whole);
  });

  test.each([
    ["encrypted-disk", "guest-storage/encrypted-disk"],
    ["Guest-Storage/Encrypted-Disk", "guest-storage/encrypted-disk"],
    ["bitlock", "hyperv-to-azure/azure-vm-requirements/bitlocker"],
    ["azure-vm-requirements/bitlocker", "hyperv-to-azure/azure-vm-requirements/bitlocker"],
    ["hyperv-to-azure/network/guest-ipv6", "hyperv-to-azure/network/guest-ipv6"],
    ["guest-ipv6", "network/guest-ipv6"],
  ])("'%s' means %s", async (name, meant) => {
    expect((await explain(name)).split("\n")[0]).toBe(meant);
  });

  test.each([
    [
      "bitloker",
      /^drlint: Nothing is called 'bitloker'\. Did you mean 'hyperv-to-azure\/azure-vm-requirements\/bitlocker'\? /,
    ],
    ["constructor", /^drlint: Nothing is called 'constructor'\./],
    ["guest-os", /^drlint: 'guest-os' can mean 3 things: '[^']+', '[^']+', '[^']+'\.\n$/],
    ["azure", /^drlint: 'azure' can mean \d+ things: ('[^']+', ){3}'[^']+', and \d+ more\.\n$/],
    ["", /^drlint: Nothing is called ''/],
  ])("'%s' is refused in one line", async (name, message) => {
    const { code, stdout, stderr } = await runCli(["explain", name], { services: fakes });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.indexOf("\n")).toBe(stderr.length - 1);
  });
});
