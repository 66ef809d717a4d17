import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { requireTestedEslint, runningEslint } from "../../eslint/eslint-version.ts";
import { project } from "../lint/project.ts";
import { inProject } from "./eslints.ts";

describe("the version of ESLint", () => {
  it.each(["9.0.0", "9.39.5", "10.15.0", undefined])("is right where it is %s", (version) => {
    expect(() => requireTestedEslint(version)).not.toThrow();
  });

  it.each(["8.57.1", "11.0.0"])("is refused in one sentence where it is %s", (version) => {
    const sentence = `drlint/eslint needs ESLint 9 or 10, and this is ${version}; the command drlint works beside any.`;
    let error: Error | undefined;
    try {
      requireTestedEslint(version);
    } catch (thrown) {
      error = thrown as Error;
    }
    expect(error!.message).toBe(sentence);
    expect(error!.stack).toBe(sentence);
  });

  it("is that of the command, and else that of the folder", () => {
    const files = {
      "node_modules/eslint/package.json": '{ "name": "eslint", "version": "8.57.1" }',
      "node_modules/eslint/bin/eslint.js": "",
      "other/package.json": '{ "name": "other", "version": "1.0.0" }',
      "other/run.js": "",
    };
    const folder = project(files);
    expect(runningEslint(join(folder, "node_modules/eslint/bin/eslint.js"), inProject("."))).toBe("8.57.1");
    expect(runningEslint(join(folder, "other/run.js"), folder)).toBe("8.57.1");
    expect(runningEslint(inProject("node_modules/eslint-9/bin/eslint.js"), folder)).toMatch(/^9\./);
    expect(runningEslint(undefined, "/")).toBeUndefined();
  });
});
