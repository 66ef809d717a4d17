import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BITLOCKER, packed, projectWith, run } from "./fresh-project.ts";

const CONFIGURATION = `import drlint from "drlint/eslint";
export default [drlint.configs.recommended];
`;

function projectBeside(eslint: string): string {
  const folder = projectWith(`eslint@${eslint}`, packed());
  writeFileSync(join(folder, "oslo.dr.yaml"), BITLOCKER);
  writeFileSync(join(folder, "eslint.config.js"), CONFIGURATION);
  return folder;
}

describe.each(["9", "10"])("beside ESLint %s", (version) => {
  it("is installed, and lints on the command line and in ESLint", () => {
    const folder = projectBeside(version);
    const alone = run(folder, "npx", "--offline", "drlint");
    expect(alone.code).toBe(1);
    expect(alone.stdout).toContain("azure-vm-requirements/bitlocker");
    const inside = run(folder, "npx", "--offline", "eslint", ".");
    expect(inside.stderr).toBe("");
    expect(inside.stdout).toContain("drlint/azure-vm-requirements/bitlocker");
    expect(inside.code).toBe(1);
  });
});

describe("beside ESLint 8", () => {
  it("is installed, lints on the command line, and says which ESLint it needs", () => {
    const folder = projectBeside("8.57");
    const { code, stdout } = run(folder, "npx", "--offline", "drlint");
    expect(stdout).toContain("azure-vm-requirements/bitlocker");
    expect(code).toBe(1);
    const inside = run(folder, "npx", "--offline", "eslint", ".");
    expect(inside.code).toBe(2);
    expect(inside.stderr).toMatch(/drlint\/eslint needs ESLint 9 or 10/);
  });
});
