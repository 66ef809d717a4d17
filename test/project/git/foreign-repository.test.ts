import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../../cli/run-cli.ts";
import { project } from "../../lint/project.ts";
import { Repository, runGit } from "../earlier/repository.ts";

/** A clone without contents, whose configuration names programs: each of them leaves a file behind. */
describe.skipIf(process.platform === "win32")("a repository whose configuration names programs", () => {
  let traces: string;
  let clone: string;

  beforeEach(() => {
    traces = project({});
    const source = new Repository(
      project({ "a.dr.yaml": "vaults: []\n", ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n" }),
    );
    source.git("config", "uploadpack.allowFilter", "true");
    source.commit();
    writeFileSync(join(source.folder, "a.dr.yaml"), "vaults: [{ name: v }]\n");
    source.commit();
    clone = join(traces, "clone");
    runGit(traces, "clone", "--quiet", "--filter=blob:none", `file://${source.folder}`, clone);
    const set = (key: string, value: string) => runGit(clone, "config", key, value);
    const trace = (name: string) => `touch '${join(traces, name)}'`;
    set("remote.origin.uploadpack", `${trace("fetched")}; git-upload-pack`);
    set("core.fsmonitor", `${trace("fsmonitor")}; false`);
    set("diff.external", trace("diff"));
    mkdirSync(join(traces, "hooks"));
    const hook = join(traces, "hooks/post-index-change");
    writeFileSync(hook, `#!/bin/sh\n${trace("hook")}\n`);
    chmodSync(hook, 0o755);
    set("core.hooksPath", join(traces, "hooks"));
  });

  const traced = () =>
    ["fetched", "fsmonitor", "diff", "hook"].filter((name) => existsSync(join(traces, name)));

  it("runs none of them while it is compared with; what is missing is said", async () => {
    const { code, stderr } = await runCli(["--base", "HEAD~1"], { cwd: clone });
    expect(code).toBe(2);
    expect(stderr).toContain("leaves contents out, and drlint fetches nothing.");
    expect(traced()).toEqual([]);
  });

  it("runs none of them while its index is read and put right", async () => {
    writeFileSync(join(clone, ".drlintrc.yaml"), "root: true\nextends: drlint:stylistic\n");
    writeFileSync(join(clone, "b.dr.yaml"), "vaults: [{ name: w, region: West Europe }]\n");
    runGit(clone, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "add", "--all");
    expect(traced()).toEqual([]);
    const { stdout } = await runCli(["lint", "--staged", "--fix"], { cwd: clone });
    expect(stdout).toContain("Fixed");
    expect(traced()).toEqual([]);
  });
});
