import { describe, expect, test } from "vitest";
import { type RuleBook, services } from "../../../cli/services.ts";
import { matrix } from "../../../documents/index.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { runCli } from "../run-cli.ts";

/** A rule that says of itself what is given. */
function rule(name: string, docs: object, meta: object = {}): InventoryRule {
  const given = {
    description: `Reports of ${name}`,
    url: `https://example.com/${name}`,
    level: "error",
    rows: [],
    facts: [],
  };
  return {
    name,
    meta: { docs: { ...given, ...docs }, ...meta },
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
        // An address that is cut cannot be followed.
        if (!/^ +https:\S+$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(80);
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
