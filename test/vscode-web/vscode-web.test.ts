import { afterAll, beforeAll, expect, test } from "vitest";
import { VsCodeForTheWeb } from "../../scripts/vscode-web/vscode-web.ts";

const HOSTS = `schemaVersion: 1
hyperVHosts:
  - name: host-1
    operatingSystem: { name: Windows Server 2022 Datacenter }
`;

const MACHINES = `schemaVersion: 1
virtualMachines:
  - name: web_01
    host: host-1
    generation: 1
    replication: { state: planned, to: azure }
`;

const NAME = "Azure does not take the name 'web_01'";

let code: VsCodeForTheWeb;

beforeAll(async () => {
  const files = {
    "dr/hosts.dr.yaml": HOSTS,
    "dr/machines.dr.yaml": MACHINES,
    ".drlintrc.yaml": "extends: ./house.yaml\n",
  };
  const house = "extends: drlint:recommended\n";
  code = await VsCodeForTheWeb.start({ ...files, "house.yaml": house }, "dr/machines.dr.yaml");
});

afterAll(async () => {
  await code?.stop();
});

// One page after another would take minutes each: these go on from where the one before has left it.
test("an inventory is linted with the other files of its folder, and what a browser does not have is said", async () => {
  const { page } = code;
  await page.locator(".notification-list-item", { hasText: "compares nothing with git" }).waitFor();
  await page.locator("[class*=squiggly-]").first().waitFor();
  await page.locator(".codelens-decoration", { hasText: "not ready: 3 to choose" }).waitFor();
  const problems = await problemsIn(code);
  expect(problems).toContain(NAME);
  // Its host stands in the other file.
  expect(problems).not.toContain("'host-1'");
  // What the configuration names is handed over after it, and is not said to be missing until then.
  expect(await page.locator(".notification-list-item", { hasText: "does not exist" }).count()).toBe(0);
});

test("a configuration that is changed holds at once, also one of any name that another builds on", async () => {
  const { page } = code;
  expect(await problemsIn(code)).toContain(NAME);
  await code.open("house.yaml");
  await page.locator(".editor-instance .view-lines").first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("rules:\n  azure-vm-requirements/vm-name: off\n");
  await page.keyboard.press("Control+s");
  await expect.poll(() => problemsIn(code), { timeout: 60_000 }).not.toContain(NAME);
});

test("what is missing is recorded as a snippet: values are chosen, and one that is passed over is not recorded", async () => {
  const { page } = code;
  await code.open("machines.dr.yaml");
  await code.goTo(3, 12);
  await code.choose("Record what is missing of virtual machine 'web_01'");
  await page.locator(".snippet-placeholder").first().waitFor();
  await page.keyboard.type("system");
  await page.locator(".editor-instance .view-line", { hasText: /name:\ssystem/ }).waitFor();
  await page.keyboard.press("Tab");
  const choices = page.locator(".suggest-widget.visible .monaco-list-row");
  await choices.filter({ hasText: "data" }).waitFor();
  expect(await choices.allInnerTexts()).toEqual(["null", "os", "data"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".editor-instance .view-line", { hasText: /role:\sos/ }).waitFor();
  for (let tries = 0; tries < 30 && (await page.locator(".snippet-placeholder").count()) > 0; tries++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect.poll(() => problemsIn(code), { timeout: 60_000 }).toContain("'vault' has no value");
});

test("the forecast is drawn in a page of VS Code", async () => {
  const { page } = code;
  await code.open("hosts.dr.yaml");
  await page.locator(".editor-actions [aria-label*='Show Forecast']").first().click();
  const heading = page
    .frameLocator("iframe.webview")
    .frameLocator("iframe")
    .locator("h1", { hasText: "Forecast" });
  await heading.waitFor();
});

/** The findings as the list of problems has them. */
async function problemsIn({ page }: VsCodeForTheWeb): Promise<string> {
  if (!(await page.locator(".markers-panel").isVisible())) await page.keyboard.press("Control+Shift+m");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  return (await page.locator(".markers-panel .marker-message").allInnerTexts()).join("\n");
}
