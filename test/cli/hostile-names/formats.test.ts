import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { formats } from "../../../cli/formats/lint/formats.ts";
import { services } from "../../../cli/services.ts";
import type { LintMessage } from "../../../lint/result.ts";
import { printableInCommand } from "../../../schemas/values/printable.ts";
import { project } from "../../lint/project.ts";
import { runCli } from "../run-cli.ts";
import { FOLDER, hostileFolder } from "./hostile-project.ts";
import { commandsIn, understoodByAzure, understoodByGithub } from "./runner-parsers.ts";

/** What is printed in a format, on standard output and in a file; and by `drlint merge`. */
async function printed(format: string): Promise<{ cwd: string; texts: string[] }> {
  const cwd = hostileFolder();
  const direct = await runCli(["lint", FOLDER, "-f", format], { cwd });
  expect(direct.stderr).toBe("");
  const file = `${format}=out.txt`;
  await runCli(["lint", FOLDER, ...(format === "report" ? [] : ["-f", file]), "-f", "report=report.json"], {
    cwd,
  });
  const merged = await runCli(["merge", "report.json", "-f", format], { cwd });
  expect(merged).toEqual(direct);
  const path = join(cwd, "out.txt");
  return { cwd, texts: [direct.stdout, ...(existsSync(path) ? [readFileSync(path, "utf8")] : [])] };
}

async function messagesIn(cwd: string): Promise<LintMessage[]> {
  const { results } = await services.lint({ cwd, paths: [FOLDER], allowPlugins: true });
  return results.flatMap(({ messages }) => messages);
}

const COMMANDS = ["github", "azure-pipelines"];

describe("in every format of lint, and when reports are merged", () => {
  test.each(Object.keys(formats).filter((name) => !COMMANDS.includes(name)))(
    "%s: no name is a command",
    async (format) => {
      const { texts } = await printed(format);
      for (const text of texts) {
        expect(text.length).toBeGreaterThan(1000);
        expect(commandsIn(text)).toEqual([]);
      }
    },
  );

  test("github: the commands are those that are meant, and say what the findings say", async () => {
    const { cwd, texts } = await printed("github");
    const messages = await messagesIn(cwd);
    for (const text of texts) {
      const commands = commandsIn(text);
      expect(commands).toHaveLength(20);
      for (const line of commands) {
        const { name, properties, data } = understoodByGithub(line)!;
        expect(["error", "warning"]).toContain(name);
        if (properties.title === "drlint") {
          expect(data).toMatch(
            /^\d+ more (errors|warnings), which the log of this step lists, and its summary\.$/,
          );
          continue;
        }
        const meant = messages.filter(
          ({ ruleId, line }) => ruleId === properties.title && String(line) === properties.line,
        );
        expect(meant.map(({ message }) => printableInCommand(message))).toContain(data);
        expect(data).not.toContain("\u001b");
        expect(existsSync(join(cwd, properties.file!)), properties.file).toBe(true);
      }
    }
  });

  test("azure-pipelines: the same", async () => {
    const { cwd, texts } = await printed("azure-pipelines");
    const messages = await messagesIn(cwd);
    for (const text of texts) {
      const commands = commandsIn(text);
      expect(commands).toHaveLength(messages.length);
      for (const line of commands) {
        const { name, properties, data } = understoodByAzure(line)!;
        expect(name).toBe("task.logissue");
        const meant = messages.filter(
          ({ ruleId, line, column }) =>
            (ruleId ?? undefined) === properties.code &&
            String(line) === properties.linenumber &&
            String(column) === properties.columnnumber,
        );
        expect(meant.map(({ message }) => printableInCommand(message))).toContain(data);
        expect(data).not.toContain("\u001b");
        expect(existsSync(join(cwd, properties.sourcepath!)), properties.sourcepath).toBe(true);
      }
    }
  });

  test("the formats for programs say what the findings say", async () => {
    const cwd = hostileFolder();
    const messages = (await messagesIn(cwd)).map(({ message }) => message).sort();
    const out = async (format: string) => (await runCli(["lint", FOLDER, "-f", format], { cwd })).stdout;
    expect(
      JSON.parse(await out("gitlab"))
        .map(({ description }: { description: string }) => description)
        .sort(),
    ).toEqual(messages);
    expect(
      JSON.parse(await out("rdjson"))
        .diagnostics.map(({ message }: { message: string }) => message)
        .sort(),
    ).toEqual(messages);
    expect(JSON.parse(await out("sarif")).runs[0].results).toHaveLength(messages.length);
    for (const format of ["junit", "checkstyle"]) expect(XMLValidator.validate(await out(format))).toBe(true);
    const { checkstyle } = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ["file", "error"].includes(name),
    }).parse(await out("checkstyle"));
    const errors = checkstyle.file.flatMap(({ error }: { error: unknown[] }) => error);
    expect(errors).toHaveLength(messages.length);
  });

  test("reports with hostile paths, names and notices are merged or refused without a command", async () => {
    const cwd = hostileFolder();
    await runCli(["lint", FOLDER, "-f", "report=::error::r.json"], { cwd });
    const { stdout } = await runCli(["merge", "::error::r.json", "::error::r.json"], { cwd });
    expect(stdout).toBe("");
    for (const name of ["::error::r.json", "::error::gone.json"]) {
      const { stderr } = await runCli(["merge", name, name], { cwd });
      expect(commandsIn(stderr)).toEqual([]);
      expect(stderr).toContain("error");
    }
  });

  test("the summaries of steps hold none either", async () => {
    const cwd = hostileFolder();
    const temp = project({ summary: "" });
    await runCli(["lint", FOLDER], {
      cwd,
      env: { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(temp, "summary") },
    });
    expect(readFileSync(join(temp, "summary"), "utf8").length).toBeGreaterThan(1000);
    expect(commandsIn(readFileSync(join(temp, "summary"), "utf8"))).toEqual([]);
    rmSync(join(temp, "summary"));
    const { stdout } = await runCli(["lint", FOLDER], {
      cwd,
      env: { TF_BUILD: "True", AGENT_TEMPDIRECTORY: temp },
    });
    const upload = commandsIn(stdout)
      .map((line) => understoodByAzure(line)!)
      .find(({ name }) => name === "task.uploadsummary");
    expect(upload!.data.startsWith(join(temp, readdirSync(temp)[0]!))).toBe(true);
    expect(commandsIn(readFileSync(upload!.data, "utf8"))).toEqual([]);
  });
});
