import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commands as loaders } from "../../../cli/commands.ts";
import { wordsOf } from "../../../cli/completion/words.ts";
import { runCli } from "../run-cli.ts";

const commands = await Promise.all(Object.values(loaders).map((load) => load()));

async function script(shell: string): Promise<string> {
  const { code, stdout, stderr } = await runCli(["completion", shell]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe("what is offered", () => {
  const words = wordsOf(commands, ["inventory/schema"]);
  const of = (name: string) => words.find((each) => each.name === name)!;

  it("has every command with its options", () => {
    expect(words.map(({ name }) => name)).toEqual(Object.keys(loaders));
    expect(of("readiness").options.map(({ long }) => long)).toEqual(
      expect.arrayContaining(["--assume", "--format", "--output-file", "--color", "--no-color", "--help"]),
    );
  });

  it("knows what may follow an option", () => {
    const values = Object.fromEntries(of("lint").options.map(({ long, value }) => [long, value]));
    expect(values).toMatchObject({
      "--assume": ["azure", "nothing"],
      "--max-warnings": "nothing",
      "--output-file": "paths",
      "--quiet": undefined,
      "--cache": undefined,
    });
  });

  it("knows what a command takes", () => {
    expect(of("explain").operands).toEqual(["inventory/schema"]);
    expect(of("completion").operands).toEqual(["bash", "zsh", "fish", "powershell"]);
    expect(of("rules").operands).toBe("nothing");
    expect(of("lint").operands).toBe("paths");
  });
});

describe("bash", () => {
  /** What bash offers for a line whose last word is being written. */
  function offered(completion: string, line: readonly string[]): string[] {
    const run = `${completion}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _drlint; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", run, "bash", ...line], {
      encoding: "utf8",
      cwd: "schemas",
    });
    expect(stderr).toBe("");
    return stdout.split("\n").filter((word) => word !== "");
  }

  it.each([
    [["readi"], ["readiness"]],
    [["inventory."], ["inventory.schema.json"]],
    [["readiness", "--form"], ["--format"]],
    [["readiness", "--format", "j"], ["json"]],
    // bash parts words at '='.
    [["readiness", "--format", "=", "c"], ["csv"]],
    [
      ["readiness", "-f", ""],
      ["table", "json", "csv", "markdown"],
    ],
    [["--max"], ["--max-warnings"]],
    [["dr/", "--assume", "a"], ["azure"]],
    [["explain", "inventory/sch"], ["inventory/schema"]],
    [["explain", "Disk.storageT"], ["Disk.storageType"]],
    [["completion", "f"], ["fish"]],
    // Left to bash, which completes files.
    [["lint", "-o", ""], []],
  ])("completes %j", async (line, expected) => {
    expect(offered(await script("bash"), ["drlint", ...line])).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(offered(await script("bash"), ["drlint", ...line])).toEqual([]);
  });
});

describe("every shell", () => {
  it.each(["bash", "zsh", "fish", "powershell"])(
    "%s is told of each command, option and value",
    async (shell) => {
      const text = await script(shell);
      for (const { name, options } of wordsOf(commands, [])) {
        expect(text).toContain(name);
        for (const { long, value } of options) {
          expect(text).toContain(shell === "fish" ? `-l ${long.slice(2)}` : long);
          if (typeof value === "object") for (const each of value) expect(text).toContain(each);
        }
      }
      for (const name of ["guest-storage/encrypted-disk", "Disk.storageType", "VirtualMachine"])
        expect(text).toContain(name);
    },
  );

  it("is one of four", async () => {
    expect(await runCli(["completion", "fsh"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "drlint: 'drlint completion' does not know 'fsh'. Did you mean 'fish' or 'zsh'? It takes bash, zsh, fish or powershell.\n",
    });
  });
});
