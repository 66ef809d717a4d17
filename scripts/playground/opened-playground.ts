import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { playgroundPage } from "../build/playground.ts";

/** An event of Chromium's tracing. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** How long it took by the clock. */
  readonly dur?: number;
  /** How long its thread had the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly frames?: readonly TracedFrame[] } };
}

/** A frame of the page, and the process that draws it. */
interface TracedFrame {
  /** Left out of the page itself. */
  readonly parent?: string;
  readonly processId: number;
}

/** A task of the page's main thread, in milliseconds. No frame is drawn while it lasts. */
export interface Task {
  readonly byTheClock: number;
  /** How long it had the processor: what else the computer does is not the page's. */
  readonly processor: number;
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

  /** Takes down what the page's main thread does from here on. @returns what ends it, and gives the tasks */
  async trace(page: Page): Promise<{ end(): Promise<readonly Task[]> }> {
    await this.#browser.startTracing(page, {
      categories: ["toplevel", "disabled-by-default-devtools.timeline"],
    });
    return {
      end: async () => {
        const { traceEvents } = JSON.parse((await this.#browser.stopTracing()).toString()) as {
          readonly traceEvents: readonly TraceEvent[];
        };
        const own = pageProcess(traceEvents);
        const main = traceEvents.find(
          ({ name, pid, args }) => name === "thread_name" && args.name === "CrRendererMain" && pid === own,
        )!;
        return traceEvents.flatMap(({ name, pid, tid, dur, tdur }) =>
          /RunTask$/.test(name) && dur !== undefined && tdur !== undefined && pid === own && tid === main.tid
            ? { byTheClock: dur / 1000, processor: tdur / 1000 }
            : [],
        );
      },
    };
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The process that draws the page. A frame in a sandbox, as that of readiness, has one of its own and holds up nobody. */
function pageProcess(events: readonly TraceEvent[]): number {
  const started = events.find(({ name }) => name === "TracingStartedInBrowser");
  return started!.args.data!.frames!.find(({ parent }) => parent === undefined)!.processId;
}

/** Pastes a text at the cursor of the editor that is shown. */
export async function paste(page: Page, text: string): Promise<void> {
  await copy(page, text);
  await pasteCopied(page);
}

/** Takes a text into the page's clipboard. It is handed over by DevTools, which takes the page's main thread some time. */
export async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    Object.assign(globalThis, { copied: clipboardData });
  }, text);
}

/** Pastes what was copied at the cursor of the editor that is shown. */
export async function pasteCopied(page: Page): Promise<void> {
  await page.locator(".cm-content:visible").evaluate((content) => {
    const { copied } = globalThis as unknown as { readonly copied: DataTransfer };
    content.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: copied, bubbles: true, cancelable: true }),
    );
  });
}

/** What the browser keeps of the first file in this moment: empty where it keeps nothing yet. */
export async function keptText(page: Page): Promise<string> {
  return await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("drlint-playground");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("files").objectStore("files").get("now");
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => resolve(reading.result?.[0].text ?? "");
        };
      }),
  );
}
