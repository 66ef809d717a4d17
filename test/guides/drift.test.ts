import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runCli } from "../cli/run-cli.ts";
import { account, network } from "../imports/exports.ts";
import { project } from "../lint/project.ts";
import { filesOf } from "./guide.ts";

// The pipelines of the guide on drift. What asks Azure is looked at, and everything else is run.

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

interface Step {
  readonly script?: string;
  readonly run?: string;
  readonly inputs?: { readonly inlineScript?: string };
}

/** The lines of the scripts of a pipeline, in their order. */
function linesIn(text: string): string[] {
  const { steps, jobs } = parse(text) as { steps?: Step[]; jobs?: { drift: { steps: Step[] } } };
  return (steps ?? jobs!.drift.steps).flatMap(({ script, run, inputs }) =>
    (script ?? run ?? inputs?.inlineScript ?? "").split("\n").filter((line) => line !== ""),
  );
}

const pipelines = Object.entries(filesOf("guides/drift.md")).filter(([name]) => name.endsWith(".yml"));

describe("the guide on drift", () => {
  it("has a pipeline for each place", () => {
    expect(pipelines.map(([name]) => name)).toEqual(["azure-pipelines.yml", ".github/workflows/drift.yml"]);
  });

  it.each(pipelines)("%s: exports by reading, compares, and keeps what differs", async (_, text) => {
    const cwd = project({
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
      "dr/a.dr.yaml": "storageAccounts: [{ name: stharbour, kind: Storage }]\n",
    });
    const exports = new Map<string, unknown>([
      ["accounts.json", [account]],
      ["networks.json", [network]],
    ]);
    const ran: string[] = [];
    for (const line of linesIn(text)) {
      const [, what, file] = /^az (storage account|network vnet) list > (\S+)$/.exec(line) ?? [];
      const [, drlint] = new RegExp(`^npx --yes drlint@${version} (.*)$`).exec(line) ?? [];
      if (what) writeFileSync(join(cwd, file!), JSON.stringify(exports.get(file!)));
      else if (drlint) {
        const { code, stderr } = await runCli(drlint.split(" "), { cwd });
        expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      } else {
        const env = { PATH: process.env.PATH, GITHUB_STEP_SUMMARY: join(cwd, "summary.md"), PWD: cwd };
        const said = execFileSync("sh", ["-c", line], { cwd, env, encoding: "utf8" });
        expect(said).toMatch(/^(?:##vso\[task\.uploadsummary\]\S+drift\.md\n)?$/);
      }
      ran.push(what ? "export" : drlint ? "compare" : "keep");
    }
    expect(ran).toEqual(["export", "export", "compare", "keep"]);
    const summary = existsSync(join(cwd, "summary.md")) ? "summary.md" : "drift.md";
    expect(readFileSync(join(cwd, summary), "utf8")).toContain("**The inventory and the exports differ**");
  });
});
