import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleBook } from "../../cli/services.ts";
import { leftOutStatements, matrix } from "../../documents/index.ts";
import { inventoryRule } from "../../rules/define/inventory-rule.ts";
import { code, prose, table } from "../../scripts/generate/docs/markdown.ts";
import { limitsCell, verdictCell } from "../../scripts/generate/docs/row-cells.ts";
import { rowIndex } from "../../scripts/generate/docs/row-index.ts";
import { ruleIndex } from "../../scripts/generate/docs/rule-index.ts";
import { generatedParts, withGeneratedParts } from "../../scripts/generate/docs/rule-page.ts";
import { schemaReference } from "../../scripts/generate/docs/schema-reference.ts";
import { schemaFile } from "../../scripts/generate/files.ts";
import { readSchema } from "../../scripts/generate/schema.ts";

const rule = inventoryRule({
  name: "azure-vm-requirements/example",
  description: "More disks | data than <16>, as in `a|b`",
  level: "error",
  rows: ["hyperv-to-azure/azure-vm-requirements/data-disk-count", "vmm-to-azure-prerequisites/vm-name-later"],
  facts: ["Disk.size", "Disk.logicalSectorSize"],
  messages: { wrong: "Wrong." },
  fixable: true,
  suggests: true,
  options: {
    schema: {
      type: "object",
      properties: {
        maximum: { type: "integer", minimum: 1, maximum: 16, description: "At most this many." },
        kinds: { type: "array", items: { enum: ["a", "b|c"] }, description: "The kinds." },
      },
    },
    defaults: { maximum: 16 },
  },
  // A limit of the row, as row rules have it.
  moreOptions: () => ({
    maximumCount: { type: "integer", minimum: 0, description: "A lower limit." },
    maximumBytes: { type: ["integer", "string"], "x-unit": "bytes", description: "A lower size." },
  }),
  create: () => ({}),
});

const book: RuleBook = {
  rules: { [rule.name]: rule },
  ruleSets: { recommended: { [rule.name]: "error" }, strict: {}, all: { [rule.name]: "error" } },
  matrix,
};
const definitions = readSchema(schemaFile);

describe("the generated parts of a rule's page", () => {
  const parts = generatedParts(rule, book, definitions);
  const lines = parts.tables.split("\n");

  it("says what the rule reports, as what, and what turns it on", () => {
    expect(parts.summary.split("\n")).toEqual([
      "More disks \\| data than \\<16\\>, as in `a|b`.",
      "",
      "- Severity: error",
      "- Rule sets that turn it on: `recommended`, `all`",
      "- Fixes: by itself, with `--fix`; by suggestions, of which a person chooses",
    ]);
  });

  it("has each row with document, date, verdict and limits", () => {
    expect(lines).toContain(
      "| Number of data disks | `hyperv-to-azure/azure-vm-requirements/data-disk-count` | [Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure](https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix), 2024-12-19 | supported under conditions, with VMM and without | maximum count: 16 disks. |",
    );
    // This document is no longer published, and has no columns.
    expect(lines).toContain(
      "| Renaming after replication is enabled | `vmm-to-azure-prerequisites/vm-name-later` | Prerequisites for Hyper-V (with VMM) to Azure replication, 2017-07-24 | supported under conditions | none |",
    );
    expect(
      lines.filter((line) => line.startsWith("- `vmm-to-azure-prerequisites/vm-name-later`: ")),
    ).toHaveLength(1);
  });

  it("has each fact as the schema describes it, with unit and source", () => {
    const { size, logicalSectorSize } = definitions.entities.Disk!.properties!;
    const [first, second] = lines.filter((line) => line.startsWith("| `Disk."));
    expect(first).toMatch(/^\| `Disk\.size` \| .*In bytes\./);
    expect(first).toContain(size!.description);
    expect(second).toContain(logicalSectorSize!.description);
    expect(second).toContain(`Microsoft's name: ${logicalSectorSize!["x-source"]}.`);
  });

  it("has each option with type, default and meaning", () => {
    expect(lines).toContain(
      "| `maximum` | integer<br>at least 1<br>at most 16 | `16` | At most this many. |",
    );
    expect(lines).toContain("| `maximumCount` | integer<br>at least 0 | 16 disks | A lower limit. |");
    expect(lines).toContain("| `maximumBytes` | size: `8 TB`, or a number of bytes | none | A lower size. |");
    expect(lines).toContain('| `kinds` | list of `"a"`, `"b\\|c"` | none | The kinds. |');
  });

  it("refuses a fact that the schema does not have", () => {
    const docs = { ...rule.meta.docs, facts: ["Disk.colour" as "Disk.size"] };
    const other = { ...rule, meta: { ...rule.meta, docs } };
    expect(() => generatedParts(other, book, definitions)).toThrow("Disk.colour");
  });

  const frame = (summary: string, tables: string) =>
    `# a/b\n\n<!-- generated: summary -->${summary}<!-- /generated: summary -->\n\n## What it reports\n\n<!-- generated: tables -->${tables}<!-- /generated: tables -->\n\n## Sources\n`;

  it("take the place of the old ones and leave the rest", () => {
    const made = withGeneratedParts(frame("\nold\n", "\n"), { summary: "new", tables: "| a |" });
    expect(made).toBe(frame("\n\nnew\n\n", "\n\n| a |\n\n"));
    expect(withGeneratedParts(made, { summary: "new", tables: "| a |" })).toBe(made);
  });

  it("leave nothing of tables that the rule no longer has", () => {
    const made = withGeneratedParts(frame("\n", "\nold\n"), { summary: "new", tables: "" });
    expect(made).toBe(frame("\n\nnew\n\n", "\n\n"));
  });

  it.each([
    "# a/b\n",
    "<!-- generated: summary -->",
    "<!-- /generated: summary --><!-- generated: summary -->",
  ])("need their place in %j", (page) => {
    expect(() => withGeneratedParts(page, parts)).toThrow("<!-- generated: summary -->");
  });

  it("need a place for the tables behind what people write", () => {
    const page = "<!-- generated: summary -->\n<!-- /generated: summary -->\n";
    expect(() => withGeneratedParts(page, parts)).toThrow("'When to turn it off'");
  });
});

describe("the list of rules", () => {
  it("has each rule under its subject, linked", () => {
    expect(ruleIndex(book)).toContain(
      "## azure-vm-requirements\n\n| Rule | Reports | Severity | Rule sets | Fixes |\n| --- | --- | --- | --- | --- |\n| [`azure-vm-requirements/example`](azure-vm-requirements/example.md) | More disks \\| data than \\<16\\>, as in `a\\|b` | error | `recommended`, `all` | itself, suggestions |\n",
    );
  });
});

describe("the list of rows", () => {
  const lines = rowIndex(book).split("\n");

  it("has every row once, in the order of the documents", () => {
    const ids = lines.flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? []);
    const leftOut: readonly string[] = leftOutStatements(matrix).map(({ id }) => id);
    expect(ids.filter((id) => !leftOut.includes(id))).toEqual(matrix.ids());
    expect(ids.filter((id) => leftOut.includes(id))).toEqual(leftOut);
  });

  it("links the rules of a row, and says where there is none", () => {
    const line = (id: string) => lines.find((each) => each.startsWith(`| \`${id}\``));
    expect(line("hyperv-to-azure/azure-vm-requirements/data-disk-count")).toMatch(
      / \| static \| .* \| \[`azure-vm-requirements\/example`\]\(rules\/azure-vm-requirements\/example\.md\) \| 2024-12-19 \|$/,
    );
    expect(line("azure-to-azure-network-mapping/ip-override")).toMatch(
      / \| forecast \| .* \| none yet \| 2026-02-12 \|$/,
    );
  });
});

describe("the cells of a row", () => {
  it.each([
    [{ vmm: "no", site: "yes" } as const, "with VMM: not supported<br>without VMM: supported"],
    [{ vmm: "no", site: "no" } as const, "not supported, with VMM and without"],
    [{ vmm: "yes" } as const, "with VMM: supported<br>without VMM: nothing is said"],
    ["conditional" as const, "supported under conditions"],
  ])("say the verdict %j", (verdict, cell) => {
    expect(verdictCell(verdict)).toBe(cell);
  });

  it("say limits with their units", () => {
    const cell = (id: Parameters<typeof matrix.row>[0]) => limitsCell(matrix.row(id));
    expect(cell("hyperv-to-azure/guest-storage/disk-over-1-tb")).toContain("maximum bytes: 32 TB.");
    expect(cell("hyperv-to-azure/azure-network/retain-source-ip")).toContain("1 address (");
    expect(cell("hyperv-to-azure/azure-storage/double-encryption")).toContain("encryption: none (");
    expect(cell("hyperv-to-azure/azure-vm-requirements/vm-name")).toContain("1 character.");
  });
});

describe("Markdown", () => {
  it("shows a text as it is", () => {
    expect(prose("a_b *c* <d> [e] \\ `f_|g` ~")).toBe("a\\_b \\*c\\* \\<d\\> \\[e\\] \\\\ `f_|g` \\~");
    expect(prose("two\n  lines")).toBe("two lines");
    expect(code("a`b")).toBe("`` a`b ``");
  });

  it("escapes bars in cells once, also in code", () => {
    expect(table(["a|b"], [["`c|d`"], [prose("e|f")]])).toBe("| a\\|b |\n| --- |\n| `c\\|d` |\n| e\\|f |");
  });
});

describe("the pages on what an inventory may say", () => {
  const pages = schemaReference(book);
  const disk = pages.get("schema/Disk.md")!;
  const part = (property: string) => disk.split(/^## /m).find((each) => each.startsWith(`${property}\n`))!;

  it("are one a kind of object, and one that lists them", () => {
    const written = readdirSync(new URL("../../docs/schema/", import.meta.url)).map(
      (name) => `schema/${name}`,
    );
    expect(written.sort()).toEqual([...pages.keys()].sort());
    expect(pages.get("schema/README.md")).toContain("| [`Disk`](Disk.md) | ");
  });

  it("say where an object stands, and what a text in its place is", () => {
    expect(disk).toContain("Stands in VirtualMachine.disks. A text in its place is taken for its `name`.");
  });

  it("say of a property what it is, its unit, its source, and the rules that read it", () => {
    expect(part("size").split("\n").slice(2)).toEqual([
      expect.stringMatching(/^The size of the disk/),
      "",
      "- Value: size",
      expect.stringContaining("- Written: "),
      "- Unit: bytes",
      expect.stringContaining("- Examples: `size: "),
      expect.stringContaining("- Microsoft's name: Get-VHD"),
      ...(part("size").includes("- People say") ? [expect.stringContaining("- People say: ")] : []),
      "- Rules that read it, with the rows that they decide by it:",
      expect.stringContaining(
        "  - [`azure-vm-requirements/example`](../rules/azure-vm-requirements/example.md): Number of data disks; ",
      ),
      "",
      "",
    ]);
  });

  it("say what each value of a vocabulary means, and where nobody reads a fact", () => {
    expect(part("role")).toContain("- Values:\n  - `os`: The operating system starts from it.\n");
    expect(part("role")).toContain("- No row and no rule goes by it.\n");
  });
});
