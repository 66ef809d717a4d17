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
  await page.locator(".contentWidgets, .codelens-decoration", { hasText: /ready/ }).first().waitFor();
  const problems = await problemsIn(code);
  expect(problems.join("\n")).toContain("web_01");
  // Its host stands in the other file.
  expect(problems.join("\n")).not.toContain("'host-1'");
});

test("what is missing is recorded as a snippet, whose first place is ready to be filled in", async () => {
  const { page } = code;
  await code.goTo(3, 12);
  await code.choose("Record what is missing of the virtual machine 'web_01'");
  await page.locator(".snippet-placeholder, .finish-snippet-placeholder").first().waitFor();
  await page.keyboard.type("drlint");
  await page.locator(".view-line", { hasText: "drlint" }).first().waitFor();
  await page.keyboard.press("Escape");
  while (await page.locator(".tab.active.dirty").count()) await page.keyboard.press("Control+z");
});

test("a configuration that is changed holds at once, also one of any name that another builds on", async () => {
  const { page } = code;
  const before = (await problemsIn(code)).length;
  expect(before).toBeGreaterThan(0);
  await code.open("house.yaml");
  await page.locator(".editor-instance .view-lines").first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("rules:\n  azure-vm-requirements/vm-name: off\n");
  await page.keyboard.press("Control+s");
  await code.open("machines.dr.yaml");
  await expect
    .poll(async () => (await problemsIn(code)).join("\n"), { timeout: 120_000 })
    .not.toContain("web_01");
});

test("the forecast is drawn in a page of VS Code", async () => {
  const { page } = code;
  await page.locator(".editor-actions [aria-label*='Show Forecast']").first().click();
  await expect
    .poll(
      async () => {
        for (const frame of page.frames())
          if ((await frame.locator("svg.map, svg").count()) > 0) return frame.url();
        return "";
      },
      { timeout: 120_000 },
    )
    .not.toBe("");
});

/** The findings as the list of problems has them. */
async function problemsIn({ page }: VsCodeForTheWeb): Promise<readonly string[]> {
  if (!(await page.locator(".markers-panel").isVisible())) await page.keyboard.press("Control+Shift+m");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  return page.locator(".markers-panel .marker-message").allInnerTexts();
}
