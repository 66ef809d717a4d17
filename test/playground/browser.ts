import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { playgroundPage } from "../../scripts/build/playground.ts";

/** An event of Chromium's tracing. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** How long its thread had the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The playground in a real Chromium, opened from the disk as a person would. */
export class Playground {
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  static async start(): Promise<Playground> {
    const folder = mkdtempSync(join(tmpdir(), "drlint-playground-"));
    writeFileSync(join(folder, "playground.html"), await playgroundPage());
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    return new Playground(browser, folder);
  }

  get address(): string {
    return pathToFileURL(join(this.#folder, "playground.html")).href;
  }

  /** @param before runs in the page before its own script */
  async open({
    fragment = "",
    before,
    ...options
  }: BrowserContextOptions & { fragment?: string; before?: () => void } = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    if (before) await page.addInitScript(before);
    await page.goto(`${this.address}${fragment}`);
    return page;
  }

  /**
   * Takes down what the page's main thread does from here on.
   *
   * @returns what ends it, and tells how long each task had the processor, in milliseconds: what else the computer does is
   *   not the page's
   */
  async trace(page: Page): Promise<{ end(): Promise<readonly number[]> }> {
    await this.#browser.startTracing(page, {
      categories: ["toplevel", "disabled-by-default-devtools.timeline"],
    });
    return {
      end: async () => {
        const { traceEvents } = JSON.parse((await this.#browser.stopTracing()).toString()) as {
          readonly traceEvents: readonly TraceEvent[];
        };
        const main = new Set(
          traceEvents
            .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
            .map(({ pid, tid }) => `${pid}/${tid}`),
        );
        return traceEvents.flatMap(({ name, pid, tid, tdur }) =>
          /RunTask$/.test(name) && tdur !== undefined && main.has(`${pid}/${tid}`) ? tdur / 1000 : [],
        );
      },
    };
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** What stands in the editor that is shown, as a person would copy it. */
export async function textOf(page: Page): Promise<string> {
  const kept = () => JSON.parse(localStorage.getItem("drlint-playground") ?? "[]") as { text: string }[];
  await page.waitForTimeout(700);
  return (await page.evaluate(kept))[0]!.text;
}
