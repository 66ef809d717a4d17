import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What is done in the editor; see drive.lua. */
export type Step =
  | { readonly step: "open"; readonly path: string }
  | { readonly step: "cursor"; readonly word: string }
  | { readonly step: "action"; readonly title: string }
  | { readonly step: "rename"; readonly name: string }
  | { readonly step: "diagnostics" | "encoding" | "text" | "definition" | "save" };

/** A diagnostic as the editor shows it. Lines and columns count from 1, columns in UTF-16 units. */
export interface Shown {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: number;
  readonly code: string;
  readonly message: string;
}

const DRIVER = fileURLToPath(new URL("drive.lua", import.meta.url));

/** The built language server. */
const SERVER = fileURLToPath(new URL("../../dist/drlint-language-server.js", import.meta.url));

/** Fails with what to do where there is no Neovim. */
function needNeovim(): void {
  if (spawnSync("nvim", ["--version"]).status === 0) return;
  throw new Error(
    "These tests drive Neovim, and there is no 'nvim' on this machine. Install it, such as with 'apt-get install neovim', 'brew install neovim' or 'winget install Neovim.Neovim'.",
  );
}

/**
 * Takes a Neovim of its own through some steps, without anybody's configuration.
 *
 * @param root the folder that is open
 * @param encoding what positions are counted in
 * @returns what each step answers
 * @throws Error with what the editor says where a step cannot be done, and with what to do where there is no Neovim
 */
export async function drive(
  root: string,
  steps: readonly Step[],
  encoding: "utf-8" | "utf-16" = "utf-16",
): Promise<unknown[]> {
  needNeovim();
  const folder = mkdtempSync(join(tmpdir(), "drlint-neovim-"));
  const task = join(folder, "steps.json");
  const answers = join(folder, "answers.json");
  writeFileSync(
    task,
    JSON.stringify({ command: [process.execPath, SERVER, "--stdio"], root, steps, encoding }),
  );
  try {
    const editor = spawn("nvim", ["--clean", "--headless", "-n", "-i", "NONE", "-u", "NONE", "-S", DRIVER], {
      env: {
        ...process.env,
        DRLINT_STEPS: task,
        DRLINT_ANSWERS: answers,
        // Where it would keep its own files.
        XDG_DATA_HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 60_000,
      killSignal: "SIGKILL",
    });
    let said = "";
    editor.stderr.on("data", (data) => {
      said += data;
    });
    await once(editor, "exit");
    const { answers: given, problem } = answersIn(answers) ?? { answers: [], problem: said };
    if (problem !== null) throw new Error(`Neovim could not do it: ${problem}\n${said}`);
    return given;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answersIn(path: string): { answers: unknown[]; problem: string | null } | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
