import { describe, expect, it } from "vitest";
import { gitProgram } from "../../../project/git/git-program.ts";

describe("the program that is run for git", () => {
  it("is looked for by the system where that looks in the path alone", () => {
    expect(gitProgram({ platform: "linux", path: "", exists: () => false })).toBe("git");
  });

  it("is never one of the current folder on Windows, where the system looks first", () => {
    const asked: string[] = [];
    const path = '.;;bin;"C:\\Program Files\\Git\\cmd";\\tools;C:\\Windows';
    const exists = (program: string) => {
      asked.push(program);
      return program.startsWith("C:\\Windows");
    };
    expect(gitProgram({ platform: "win32", path, exists })).toBe("C:\\Windows\\git.exe");
    expect(asked).toEqual(["C:\\Program Files\\Git\\cmd\\git.exe", "C:\\Windows\\git.exe"]);
    expect(gitProgram({ platform: "win32", path: ".", exists })).not.toMatch(/^git(?:\.exe)?$/);
  });
});
