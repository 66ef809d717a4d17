import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/**
 * `npm run pictures` takes the pictures of docs/pictures/ from the real pages, of the examples, in Chromium. Another one than
 * /usr/bin/chromium is named by the variable CHROMIUM.
 */

const FOLDER = "docs/pictures";

/** The pictures by their names, and the commands that make their pages. A picture shows the top of its page. */
const PICTURES = {
  readiness: ["readiness", "examples/broken"],
  forecast: ["forecast", "examples/hyper-v-with-vmm-to-azure"],
};

const folder = mkdtempSync(join(tmpdir(), "drlint-pictures-"));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, command] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 }, colorScheme: "light" });
    await page.goto(pathToFileURL(pageOf(name, command)).href);
    const path = `${FOLDER}/${name}.png`;
    await page.screenshot({ path });
    console.log(`${path}: ${Math.round(statSync(path).size / 1024)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a command, and gives the page that it has written. */
function pageOf(name: string, command: readonly string[]): string {
  const file = join(folder, `${name}.html`);
  const args = ["--import", "tsx", "cli/bin.ts", ...command, "--format", "html", "-o", file];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  // Machines that are not ready are no failure of the picture.
  if (status === null || status > 1) throw new Error(`drlint ${command.join(" ")} failed: ${stderr}`);
  return file;
}
