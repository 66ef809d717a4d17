import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../../scripts/site/build.ts";

// The site in a real Chromium, opened from the disk as a person would.

const folder = mkdtempSync(join(tmpdir(), "drlint-site-"));
const complaints: string[] = [];
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  const { files } = await buildSite();
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  paths = [...files.keys()].filter((path) => path.endsWith(".html"));
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function address(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

async function open(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  page.on("console", (message) => complaints.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) complaints.push(`${page.url()} asks for ${request.url()}`);
  });
  return page;
}

describe("the site", () => {
  it("is searched by the keyboard alone, and asks nothing of a network", async () => {
    const page = await open(1280);
    await page.goto(address("docs/guides/readiness.html"));
    await page.keyboard.press("/");
    await page.keyboard.type("bitlocker");
    await page.waitForSelector("#found:not([hidden]) a");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/azure-vm-requirements\/bitlocker\.html$/);
    expect(await page.textContent("h1")).toBe("azure-vm-requirements/bitlocker");
    await page.keyboard.press("/");
    await page.keyboard.type("qwertyuiop");
    await page.waitForSelector("#found:not([hidden]) p");
    expect(await page.textContent("#found")).toBe("Nothing was found.");
    await page.keyboard.press("Escape");
    expect(await page.isHidden("#found")).toBe(true);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it("says so where the index of the search is missing", async () => {
    const page = await open(1280);
    await page.goto(address("index.html"));
    rmSync(join(folder, "search-index.js"));
    await page.keyboard.press("/");
    await page.keyboard.type("vault");
    await page.waitForSelector("#found:not([hidden]) p");
    expect(await page.textContent("#found")).toBe("The index of the search could not be loaded.");
    await page.close();
    complaints.length = 0;
  });

  it.each(["light", "dark"] as const)("can be read in %s colours", async (colorScheme) => {
    const page = await open(1280);
    await page.emulateMedia({ colorScheme });
    for (const path of [
      "index.html",
      "docs/rules/azure-vm-requirements/bitlocker.html",
      "docs/schema/Disk.html",
    ]) {
      await page.goto(address(path));
      const colours = await page.evaluate(() =>
        ["p", "main a", "code", "nav a", "th"].flatMap((selector) => {
          const found = document.querySelector(selector);
          return found ? [[selector, getComputedStyle(found).color, backgroundOf(found)] as const] : [];

          function backgroundOf(element: Element | null): string {
            if (element === null) return "rgb(255, 255, 255)";
            const { backgroundColor } = getComputedStyle(element);
            return /, 0\)$|^transparent$/.test(backgroundColor)
              ? backgroundOf(element.parentElement)
              : backgroundColor;
          }
        }),
      );
      expect(colours.length).toBeGreaterThan(3);
      const pale = colours.filter(([, text, back]) => contrast(text, back) < 4.5);
      expect(pale, path).toEqual([]);
      const isDark = luminance(colours[0]![2]) < 0.2;
      expect(isDark).toBe(colorScheme === "dark");
    }
    await page.close();
  });

  it("has no page that is wider than the window, of a phone or of a desk", async () => {
    const page = await open(1280);
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(address(path));
      for (const width of [400, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const size = await page.evaluate(() => document.documentElement.scrollWidth);
        if (size > width) wide.push(`${path}: ${size} in ${width}`);
      }
    }
    await page.close();
    expect(wide).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** The contrast of two colours as WCAG 2 has it; 4.5 is what it asks of text. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(([part]) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
