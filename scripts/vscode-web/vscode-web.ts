import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { fillExtensionFolder } from "../package-vscode/extension-folder.ts";
import { installWebBuilds } from "./builds.ts";

/** The folder that is open there, as VS Code has its address. */
const FOLDER = "vscode-test-web://mount/";
/** A computer that has other things to do takes minutes for the first page. In milliseconds. */
const LONGEST = 300_000;

/** What hides in pictures and tests what has nothing to do with drlint. */
const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "editor.minimap.enabled": false,
  "chat.commandCenter.enabled": false,
  "window.commandCenter": false,
};

/** A VS Code for the Web in Chromium, with drlint's extension in it and a folder that stands on no disk. */
export class VsCodeForTheWeb {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #server: ChildProcess;
  readonly #folder: string;

  private constructor(page: Page, browser: Browser, server: ChildProcess, folder: string) {
    this.page = page;
    this.#browser = browser;
    this.#server = server;
    this.#folder = folder;
  }

  /**
   * @param files the texts of the folder's files, by their paths in it
   * @param open the path of the one that is shown
   */
  static async start(
    files: Readonly<Record<string, string>>,
    open: string,
    viewport = { width: 1280, height: 900 },
  ): Promise<VsCodeForTheWeb> {
    const folder = mkdtempSync(join(tmpdir(), "drlint-vscode-web-"));
    const extension = join(folder, "extension");
    const workspace = join(folder, "workspace");
    mkdirSync(extension);
    await fillExtensionFolder(extension);
    for (const [path, text] of Object.entries({
      ".vscode/settings.json": JSON.stringify(SETTINGS),
      ...files,
    })) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    const { program, args } = installWebBuilds(process.env.VSCODE_WEB ?? join(folder, "builds"));
    const port = await freePort();
    const server = spawn(
      process.execPath,
      [program, ...args, `--port=${port}`, `--extensionDevelopmentPath=${extension}`, workspace],
      { stdio: "ignore" },
    );
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(LONGEST);
    const code = new VsCodeForTheWeb(page, browser, server, folder);
    try {
      await code.#open(port, open);
    } catch (error) {
      await code.stop();
      throw error;
    }
    return code;
  }

  async #open(port: number, path: string): Promise<void> {
    const payload = JSON.stringify([["openFile", `${FOLDER}${path}`]]);
    const query = new URLSearchParams({ folder: FOLDER, payload });
    for (let tries = 0; ; tries++) {
      try {
        await this.page.goto(`http://localhost:${port}/?${query}`, { waitUntil: "commit" });
        break;
      } catch (error) {
        // It is not listening yet.
        if (tries > 100) throw error;
        await this.page.waitForTimeout(500);
      }
    }
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** Shows another file of the folder. */
  async open(path: string): Promise<void> {
    await this.page.keyboard.press("Control+p");
    await this.page.locator(".quick-input-widget input").first().fill(path);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: path }).first().click();
    await this.page.locator(`.tab.active[data-resource-name="${path.split("/").at(-1)}"]`).waitFor();
  }

  /** Puts the cursor somewhere. @param line counted from one, as `column` */
  async goTo(line: number, column: number): Promise<void> {
    await this.page
      .locator(".editor-instance .view-lines")
      .first()
      .click({ position: { x: 5, y: 5 } });
    await this.page.keyboard.press("Control+g");
    await this.page.locator(".quick-input-widget input").first().fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
  }

  /** Chooses what is offered at the cursor. */
  async choose(action: string): Promise<void> {
    await this.page.keyboard.press("Control+.");
    await this.page.locator(".action-widget .monaco-list-row", { hasText: action }).first().click();
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#server.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
