import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../../../../cli/formats/lint/formats.ts";
import { byExtent, MOST_PATIENT } from "../../../extent.ts";
import { project } from "../../../lint/project.ts";
import { Repository } from "../../../project/earlier/repository.ts";
import { runCli } from "../../run-cli.ts";
import { fleet, randomNumbers } from "./fleet.ts";

/** So many folders are divided into so many shards, and so many are compared with an earlier revision. */
const {
  folders: FOLDERS,
  counts: COUNTS,
  compared: COMPARED,
} = byExtent({
  some: { folders: 40, counts: [3], compared: 12 },
  more: { folders: 200, counts: [1, 2, 3, 7], compared: 30 },
  all: { folders: 200, counts: [1, 2, 3, 7, 50, 200], compared: 30 },
});

const FORMATS = Object.keys(formats);

/** What a lint, or a merge, says in every format. */
async function inEveryFormat(args: readonly string[], cwd: string): Promise<Record<string, unknown>> {
  const into = FORMATS.slice(1).flatMap((name) => ["--format", `${name}=out.${name}`]);
  const outcome = await runCli([...args, ...into, "--format", FORMATS[0]!], { cwd });
  const files = FORMATS.slice(1).map((name) => [name, readFileSync(join(cwd, `out.${name}`), "utf8")]);
  return { ...outcome, ...Object.fromEntries(files) };
}

/** The names of the reports that a number of shards have written, in no order of theirs. */
async function shards(count: number, args: readonly string[], cwd: string): Promise<string[]> {
  const names: string[] = [];
  for (let index = count; index >= 1; index--) {
    const name = `${index}-of-${count}.json`;
    const { stdout } = await runCli([...args, "--shard", `${index}/${count}`, "--format", `report=${name}`], {
      cwd,
    });
    expect(stdout).toBe("");
    names.push(name);
  }
  return names;
}

describe("shards that are merged equal the whole, byte for byte in every format", () => {
  test(
    `shards of ${FOLDERS} folders`,
    async () => {
      const cwd = project(fleet(FOLDERS));
      const whole = await inEveryFormat(["--max-warnings", "3"], cwd);
      expect(whole).toMatchObject({ code: 2, stderr: expect.stringContaining("It failed in") });
      for (const count of COUNTS) {
        const names = await shards(count, ["--max-warnings", "3"], cwd);
        expect(await inEveryFormat(["merge", ...names], cwd)).toEqual(whole);
      }
    },
    MOST_PATIENT,
  );

  test("what is compared with an earlier revision, where files have moved between folders", async () => {
    const files = fleet(COMPARED, 7);
    delete files["ours.mjs"];
    files[".drlintrc.yaml"] = "root: true\nextends: drlint:recommended\n";
    const repository = new Repository().write(files);
    repository.commit();
    const random = randomNumbers(3);
    for (const [name, text] of Object.entries(files).filter(([each]) => each.endsWith("machines.dr.yaml"))) {
      if (random(3) === 0) repository.write({ [name]: text.replace("name: VM", "name: NEW") });
      if (random(4) === 0)
        repository.write({ [name.replace("machines", `moved${random(3)}`)]: text, [name]: undefined });
      if (random(6) === 0)
        repository.write({ [`${name.split("/").slice(0, 2).join("/")}/moved/a.dr.yaml`]: text });
    }
    const cwd = repository.folder;
    for (const args of [["--base", "HEAD"], ["--base", "HEAD", "--quiet"], ["--fix-dry-run"]]) {
      const whole = await inEveryFormat(args, cwd);
      const names = await shards(4, args, cwd);
      expect(await inEveryFormat(["merge", ...names], cwd)).toEqual(whole);
    }
  }, 60_000);
});
