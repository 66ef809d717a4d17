import { describe, expect, test } from "vitest";
import { leftOutStatements, matrix } from "../../../../documents/index.ts";
import { rules } from "../../../../rules/index.ts";
import { ruleSets } from "../../../../rules/rule-sets.ts";
import { runCli } from "../../run-cli.ts";

const names = Object.keys(rules);

describe("drlint rules", () => {
  test("is a table in a wide terminal, one line a rule", async () => {
    const { code, stdout } = await runCli(["rules", "--no-color"], { terminal: 200 });
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(/^Rule +Level +On in +Rows +Reports$/);
    for (const [index, name] of names.entries()) {
      const { description, level, rows, sets } = rules[name]!.meta!.docs!;
      const cells = lines[index + 1]!.split(/ {2,}/);
      expect(cells.slice(0, 2)).toEqual([name, level]);
      expect(cells[2]).toBe(sets.length > 0 ? sets.join(", ") : "all");
      expect(cells.slice(3)).toEqual([String(rows.length), description]);
    }
    expect(lines.at(-2)).toMatch(new RegExp(`^${names.length} rules, \\d+ rows\\. `));
  });

  test("fits into 80 columns with every name and description whole", async () => {
    const { stdout } = await runCli(["rules"]);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    const text = stdout.replace(/\s+/g, " ");
    for (const name of names) {
      expect(text).toContain(`${name} ${rules[name]!.meta!.docs!.level} `);
      expect(text).toContain(` ${rules[name]!.meta!.docs!.description} `);
    }
  });

  test("fits into 40 columns, the name of a rule on a line of its own", async () => {
    const { stdout } = await runCli(["rules", "--no-color"], { terminal: 40 });
    const lines = stdout.split("\n");
    // Names are not broken.
    for (const line of lines) if (!names.includes(line)) expect(line.length, line).toBeLessThanOrEqual(40);
    const at = lines.indexOf("guest-storage/encrypted-disk");
    expect(lines[at + 1]).toBe("  error; recommended, strict");
    for (const name of names) expect(lines).toContain(name);
  });

  test("as JSON says everything of each rule", async () => {
    const { stdout } = await runCli(["rules", "--format", "json"]);
    const { rules: listed, notDecided } = JSON.parse(stdout);
    expect(listed.map((rule: { name: string }) => rule.name)).toEqual(names);
    for (const rule of listed) {
      const { docs, fixable } = rules[rule.name]!.meta!;
      expect(rule).toMatchObject({
        description: docs!.description,
        level: docs!.level,
        facts: docs!.facts,
        url: docs!.url,
      });
      expect(rule.fixable).toBe(fixable !== undefined);
      expect(rule.sets).toEqual(
        Object.entries(ruleSets).flatMap(([set, on]) => (on[rule.name] ? [set] : [])),
      );
      expect(rule.rows.map((row: { id: string }) => row.id)).toEqual(docs!.rows);
      for (const row of rule.rows) {
        const { verdict, kind, level, document } = matrix.find(row.id)!;
        const { title, date } = matrix.documents[document];
        expect(row).toMatchObject({ verdict, kind, level, document: { id: document, title, date } });
      }
    }
    expect(notDecided).toHaveLength(leftOutStatements(matrix).length);
    expect(notDecided).toContainEqual({
      id: "azure-to-azure/disk-actions/resize-down",
      title: "Shrinking a disk while replicated",
      document: {
        id: "azure-to-azure",
        title: "Support matrix for Azure VM disaster recovery between Azure regions",
        date: "2026-02-27",
      },
      section: "disk-actions",
      reason: "Azure cannot shrink a disk. A smaller one is another disk, of which other rows speak.",
    });
  });
});
