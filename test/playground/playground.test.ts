import { deflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fragmentOf } from "../../editors/playground/share.ts";
import { keptText, Playground, paste } from "../../scripts/playground/opened-playground.ts";

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.start();
});

afterAll(async () => {
  await playground?.stop();
});

const GOOD = `schemaVersion: 1

hyperVHosts:
  - name: host-1
    operatingSystem: { name: Windows Server 2022 Datacenter }

virtualMachines:
  - name: web01
    host: host-1
`;

describe("opened from the disk", () => {
  test("an example shows its findings, sends nothing, and breaks no policy", async () => {
    const page = await playground.open();
    const asked: string[] = [];
    const problems: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.reload();
    await page.locator("#finding-list li").first().waitFor();
    await page.locator("[data-panel=failover]").click();
    await page.frameLocator("#forecast").locator("svg").first().waitFor();
    await page.locator("[data-panel=readiness]").click();
    const readiness = page.frameLocator("#readiness");
    await readiness.locator(".machines tbody tr").first().waitFor();
    // Its script runs: what is chosen is counted.
    await readiness.locator(".filter [name=text]").fill("no machine is named so");
    await readiness.locator(".machines tbody tr").first().waitFor({ state: "hidden" });
    expect(asked.filter((url) => !/^(file|blob|data|about):/.test(url))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("a finding appears while a text is typed, and goes after its fix", async () => {
    const page = await playground.open({
      fragment: `#${await fragmentOf([{ name: "a.dr.yaml", text: GOOD }])}`,
    });
    await counts(page, "Nothing found");
    await page.locator(".cm-content").first().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("    generatoin: 2");
    await counts(page, "1 error, 0 warnings");
    expect(await page.locator(".cm-lintRange-error").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Change 'generatoin' to 'generation'" }).click();
    await counts(page, "Nothing found");
    await keeps(page, expect.stringContaining("    generation: 2"));
  });

  test("the text is completed and explained by the language server", async () => {
    const page = await playground.open({
      fragment: `#${await fragmentOf([{ name: "a.dr.yaml", text: GOOD }])}`,
    });
    await counts(page, "Nothing found");
    await page.locator(".cm-content").first().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("    gen");
    await page.keyboard.press("Control+Space");
    await page.locator(".cm-tooltip-autocomplete", { hasText: "generation" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("web01").first().hover();
    await page.locator(".cm-lsp-hover-tooltip", { hasText: "web01" }).waitFor();
  });

  test("a link brings the same text back, to the letter", async () => {
    const text = `${GOOD}# Ærø \u{1f4be} <script>alert(1)</script>\n`;
    const page = await playground.open({ fragment: `#${await fragmentOf([{ name: "a.dr.yaml", text }])}` });
    const other = await playground.open({ fragment: await shareLink(page) });
    await other.locator(".cm-content").first().click();
    await other.keyboard.press("Control+End");
    await other.keyboard.type("x");
    await keeps(other, `${text}x`);
  });

  test("1,000 machines are taken in and edited", async () => {
    const page = await playground.open({
      fragment: `#${await fragmentOf([{ name: "a.dr.yaml", text: GOOD }])}`,
    });
    await counts(page, "Nothing found");
    const machine = (index: number) => `  - name: web-${index}\n    host: host-1\n    generatoin: 2\n`;
    const machines = Array.from({ length: 1000 }, (_, index) => machine(index)).join("");
    await page.locator(".cm-content").first().click();
    await page.keyboard.press("Control+End");
    await paste(page, machines);
    await counts(page, "1,000 errors, 0 warnings");
    await page.keyboard.type("# typed on");
    await counts(page, "1,000 errors, 0 warnings");
    await keeps(page, expect.stringMatching(/generatoin: 2\n# typed on$/));
  });
});

describe("the configuration", () => {
  const MACHINE = `${GOOD}    generation: 1\n    replication: { state: planned, to: azure }\n    operatingSystem: { name: Windows Server 2022 Datacentre }\n`;

  test("rules are off while it says so, what is wrong in it is told, and it goes with its file", async () => {
    const page = await playground.open({
      fragment: `#${await fragmentOf([{ name: "a.dr.yaml", text: MACHINE }])}`,
    });
    const finding = page.locator("#finding-list small", { hasText: "replication/choices" });
    await finding.first().waitFor();
    await page.getByRole("button", { name: "Add configuration" }).click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("extends: drlint:recommended\nrules:\n  replication/choices: off\n");
    await finding.first().waitFor({ state: "hidden" });
    const shared = await shareLink(page);
    await page.locator(".cm-content:visible").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText("  replication/chioces: off\n");
    await page.locator("#finding-list li", { hasText: "replication/chioces" }).waitFor();
    await page.locator("#notice", { hasText: "replication/chioces" }).waitFor();
    for (let key = 0; key < "  replication/chioces: off\n".length; key++)
      await page.keyboard.press("Backspace");
    await page.locator("#notice").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Remove file" }).click();
    await finding.first().waitFor();
    expect(await page.getByRole("tab", { name: ".drlintrc.yaml" }).count()).toBe(0);
    const other = await playground.open({ fragment: shared });
    await other.getByRole("tab", { name: ".drlintrc.yaml" }).waitFor();
    await counts(other, "Nothing found");
    expect(await other.locator("#finding-list small", { hasText: "replication/choices" }).count()).toBe(0);
  });

  test("the first one changes nothing by itself, and readiness says what is off", async () => {
    const page = await playground.open({
      fragment: `#${await fragmentOf([{ name: "a.dr.yaml", text: MACHINE }])}`,
    });
    await page.locator("#finding-list li").first().waitFor();
    const before = await page.locator("#finding-list").innerText();
    await page.getByRole("button", { name: "Add configuration" }).click();
    await page.locator("[data-panel=readiness]").click();
    const readiness = page.frameLocator("#readiness");
    await readiness.locator(".machines tbody tr").first().waitFor();
    expect(await readiness.locator("body").innerText()).not.toContain("Not checked");
    await page.locator("[data-panel=findings]").click();
    expect(await page.locator("#finding-list").innerText()).toBe(before);
    await page.locator(".cm-content:visible").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText("  azure-vm-requirements/bitlocker: off\n");
    await page.locator("[data-panel=readiness]").click();
    const off = /^Not checked: \d rows?, of rules that are off: azure-vm-requirements\/bitlocker\.$/;
    await readiness.locator("p", { hasText: off }).waitFor();
  });
});

describe("what is bad", () => {
  test.each([
    ["of another form", "#9abc", "form"],
    ["cut off", "#1abcdef", "broken"],
    ["no base64", "#1%%%", "broken"],
    ["of no files", `#1${packed("{}")}`, "no files"],
    ["of a file elsewhere", `#1${packed('[["../../etc/passwd","x"]]')}`, "names"],
    [
      "that grows without end",
      `#1${packed(`[["a.dr.yaml","${" ".repeat(64 * 1024 * 1024)}"]]`)}`,
      "more than 8 MB",
    ],
  ])("a link %s is refused in a sentence, and the example is there", async (_, fragment, word) => {
    const page = await playground.open({ fragment });
    await page.locator("#notice", { hasText: word }).waitFor();
    await page.locator(".cm-content").first().waitFor();
    await page.locator("#finding-list li").first().waitFor();
  });

  test("what was kept is still there after a link, broken or not", async () => {
    const page = await playground.open();
    await page.locator("#finding-list li").first().waitFor();
    await page.locator(".cm-content").first().click();
    await page.keyboard.type("# mine");
    await keeps(page, expect.stringContaining("# mine"));
    await page.goto(`${playground.address}#1abcdef`);
    await page.reload();
    await page.locator("#notice", { hasText: "broken" }).waitFor();
    await page.getByText("# mine").first().waitFor();
    await page.goto(`${playground.address}#${await fragmentOf([{ name: "a.dr.yaml", text: GOOD }])}`);
    await page.reload();
    await page.locator("#example").selectOption("What you had before");
    await page.getByText("# mine").first().waitFor();
    await keeps(page, expect.stringContaining("# mine"));
  });

  test("script in names stays text, in findings, hovers and the forecast", async () => {
    const name = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    const text = `schemaVersion: 1\nvirtualMachines:\n  - name: "${name}"\n    host: "${name}"\n    replication: { state: planned, to: azure }\n`;
    const page = await playground.open({ fragment: `#${await fragmentOf([{ name: "a.dr.yaml", text }])}` });
    let ran = false;
    page.on("dialog", (dialog) => {
      ran = true;
      void dialog.dismiss();
    });
    await page.locator("#finding-list li", { hasText: "<img src=x" }).first().waitFor();
    await page.getByText("host:").first().hover();
    await page.locator("[data-panel=failover]").click();
    await page.frameLocator("#forecast").locator("h1").waitFor();
    await page.locator("[data-panel=readiness]").click();
    await page.frameLocator("#readiness").locator(".machines tbody", { hasText: "<img src=x" }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.frameLocator("#readiness").locator("img").count()).toBe(0);
    expect(ran).toBe(false);
  });

  test("without workers the text can be edited all the same, which is said", async () => {
    const page = await playground.open({ before: () => Object.assign(globalThis, { Worker: undefined }) });
    await page.locator("#notice", { hasText: "no workers" }).waitFor();
    await page.locator(".cm-content").first().click();
    await page.keyboard.type("# here");
    await keeps(page, expect.stringContaining("# here"));
  });

  test.each([
    [
      "that is full",
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      },
    ],
    [
      "that is full once it is written",
      () => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...record) {
          const request = put.apply(this, record);
          this.transaction.abort();
          return request;
        };
      },
    ],
    [
      "that is forbidden",
      () => {
        Object.defineProperty(globalThis, "indexedDB", {
          get() {
            throw new DOMException("forbidden", "SecurityError");
          },
        });
      },
    ],
    ["that is not there", () => Object.defineProperty(globalThis, "indexedDB", { value: undefined })],
    [
      "that never answers",
      () => {
        IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      },
    ],
  ])("a storage %s is said, and an example does not take the text away", async (_, before) => {
    const page = await playground.open({ before });
    await page.locator("#finding-list li").first().waitFor();
    await page.locator(".cm-content").first().click();
    await page.keyboard.type("# mine");
    await page.locator("#notice", { hasText: "keeps nothing more" }).waitFor();
    await page.locator("#example").selectOption("Azure to Azure");
    await page.locator("#notice", { hasText: "would be lost" }).waitFor();
    await page.getByText("# mine").first().waitFor();
  });

  test("what cannot be read is not written over", async () => {
    const page = await playground.open({
      before: () => {
        if (location.search !== "?unreadable") return;
        IDBObjectStore.prototype.get = () => {
          throw new DOMException("unreadable", "UnknownError");
        };
      },
    });
    await page.locator("#finding-list li").first().waitFor();
    await page.locator(".cm-content").first().click();
    await page.keyboard.type("# mine");
    await keeps(page, expect.stringContaining("# mine"));
    await page.goto(`${playground.address}?unreadable`);
    await page.locator("#finding-list li").first().waitFor();
    await page.locator(".cm-content").first().click();
    await page.keyboard.type("# new");
    await page.locator("#notice", { hasText: "keeps nothing more" }).waitFor();
    await page.goto(playground.address);
    await page.getByText("# mine").first().waitFor();
  });

  test("a page that is closed right after the last key has kept it", async () => {
    const page = await playground.open();
    await typeAndClose(page, "# mine");
  });

  test("a page that is closed has kept the last keys where the browser gives up what it was writing", async () => {
    const page = await playground.open({
      before: () => {
        const { transaction } = IDBDatabase.prototype;
        IDBDatabase.prototype.transaction = function (...of) {
          const begun = transaction.apply(this, of);
          if (document.visibilityState === "hidden") begun.abort();
          return begun;
        };
      },
    });
    await typeAndClose(page, "# mine");
    await typeAndClose(page, "# more", () =>
      page.waitForFunction(() => localStorage.getItem("drlint-playground-at-closing") === null),
    );
  });

  test("a page that was hidden while the browser kept nothing has kept what was typed after that", async () => {
    const page = await playground.open({
      before: () => {
        const { transaction } = IDBDatabase.prototype;
        IDBDatabase.prototype.transaction = function (...of) {
          const begun = transaction.apply(this, of);
          if (document.visibilityState === "hidden") begun.abort();
          return begun;
        };
      },
    });
    await page.locator("#finding-list li").first().waitFor();
    await page.locator(".cm-content").first().click();
    await page.evaluate(() =>
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true }),
    );
    await page.keyboard.type("# mine");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForFunction(() => localStorage.getItem("drlint-playground-at-closing") !== null);
    await page.locator("#notice", { hasText: "keeps nothing more" }).waitFor();
    await page.evaluate(() => {
      Reflect.deleteProperty(document, "visibilityState");
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await page.keyboard.type(" and more");
    await page.waitForFunction(() => localStorage.getItem("drlint-playground-at-closing") === null);
    await page.reload();
    await page.getByText("# mine and more").first().waitFor();
  });

  test("a link that is opened where storage is full takes nothing away, which is said", async () => {
    const full = () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (files: readonly { readonly text: string }[], key) {
        if (key === "before" || files[0]!.text.includes("# new"))
          throw new DOMException("full", "QuotaExceededError");
        return put.call(this, files, key);
      };
    };
    const page = await playground.open({ before: full });
    await page.locator("#finding-list li").first().waitFor();
    await page.locator(".cm-content").first().click();
    await page.keyboard.type("# mine");
    await keeps(page, expect.stringContaining("# mine"));
    await page.goto("about:blank");
    await page.goto(`${playground.address}#${await fragmentOf([{ name: "a.dr.yaml", text: GOOD }])}`);
    await page.locator("#notice", { hasText: "That is kept" }).waitFor();
    await page.locator(".cm-content").first().click();
    await page.keyboard.type("# new");
    // Longer than the page waits before it keeps what was typed.
    await page.waitForTimeout(1000);
    expect(await keptText(page)).toContain("# mine");
    await page.goto("about:blank");
    await page.goto(playground.address);
    await page.getByText("# mine").first().waitFor();
  });
});

test("a keyboard reaches everything: files, panels and findings", async () => {
  const page = await playground.open();
  await page.locator("#finding-list li").first().waitFor();
  await page.locator("#panel-tabs [aria-selected=true]").focus();
  await page.keyboard.press("ArrowRight");
  await page.frameLocator("#readiness").locator("h1", { hasText: "Readiness" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).not.toContain("cm-content");
});

test("at 400 px nothing is wider than the page, and both themes can be chosen", async () => {
  const page = await playground.open({ viewport: { width: 400, height: 800 } });
  await page.locator("#finding-list li").first().waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(400);
  const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.locator("#theme").selectOption("dark");
  const dark = await back();
  await page.locator("#theme").selectOption("light");
  expect(await back()).not.toBe(dark);
});

/** Types a text at the beginning, closes the page at once, or once something else is so, and opens it again: then the text is there. */
async function typeAndClose(page: Page, text: string, until?: () => Promise<unknown>): Promise<void> {
  await page.locator("#finding-list li").first().waitFor();
  await page.locator(".cm-content").first().click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(text);
  await until?.();
  await page.goto("about:blank");
  await page.goto(playground.address);
  await page.getByText(text).first().waitFor();
}

/** Waits until the browser keeps a text of the first file: the page does so a while after the last key. */
async function keeps(page: Page, text: unknown): Promise<void> {
  await expect.poll(() => keptText(page), { timeout: 60_000 }).toEqual(text);
}

function packed(text: string): string {
  return deflateRawSync(text).toString("base64url");
}

/** Has the page make a link of its files. @returns the fragment of it */
async function shareLink(page: Page): Promise<string> {
  await page.locator("#share").click();
  await page.locator("#notice", { hasText: "link" }).waitFor();
  return new URL(page.url()).hash;
}

async function counts(page: Page, words: string): Promise<void> {
  await page.locator("#counts", { hasText: words }).waitFor();
}
