/**
 * Whether the playground stays fluent while somebody types in an inventory of 1,000 machines, by the clock, in Chromium:
 * `npx tsx bench/playground.ts [--vms N] [--keys N]`. No frame is drawn during a task of the main thread, so the longest tasks
 * are told: while all machines are pasted, while the text is scrolled through, and while somebody types in its middle, with the
 * findings shown and with the page of readiness. Another Chromium than /usr/bin/chromium is named by CHROMIUM.
 */
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { fragmentOf } from "../editors/playground/share.ts";
import { copy, Playground, pasteCopied, type Task } from "../scripts/playground/opened-playground.ts";
import { generateInventory } from "./generate.ts";
import { percentile } from "./measure.ts";
import { type Row, seconds, table, verdict } from "./table.ts";

/** The longest that a task may take, in milliseconds. */
const TARGET = 100;
/** Between two keys, in milliseconds: a person who types quickly. */
const BETWEEN = 120;
/** How long answers are waited for on a computer that has other things to do, in milliseconds. */
const PATIENCE = 180_000;

const { values } = parseArgs({
  options: { vms: { type: "string", default: "1000" }, keys: { type: "string", default: "60" } },
});
const machines = Number(values.vms);
const text = [...generateInventory({ machines })].join("");
const keys = "# what is typed here is a comment, and changes nothing. "
  .repeat(20)
  .slice(0, Number(values.keys));

const playground = await Playground.start();
try {
  const rows: Row[] = [];
  const page = await playground.open({
    fragment: `#${await fragmentOf([{ name: "a.dr.yaml", text: "schemaVersion: 1\n" }])}`,
  });
  await page.locator("#counts", { hasText: "Nothing found" }).waitFor();
  await copy(page, text);
  rows.push(
    await measured("paste all machines", page, async () => {
      await page.locator(".cm-content").click();
      await page.keyboard.press("Control+A");
      await pasteCopied(page);
      await page.locator("#finding-list li").first().waitFor({ timeout: PATIENCE });
      await page.waitForTimeout(3000);
    }),
  );
  rows.push(await measured("scroll through the text", page, () => scroll(page)));
  await page.locator(".cm-content").click({ position: { x: 200, y: 100 } });
  rows.push(await measured("type, with the findings shown", page, () => type(page)));
  await page.locator("[data-panel=readiness]").click();
  await page.frameLocator("#readiness").locator(".machines tbody tr").first().waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(3000);
  await page.locator(".cm-content").click({ position: { x: 200, y: 100 } });
  rows.push(await measured("type, with readiness shown", page, () => type(page)));
  const lines = text.split("\n").length.toLocaleString("en-US");
  const title = `playground: ${machines.toLocaleString("en-US")} machines, ${lines} lines`;
  console.log(table([title, "tasks", "p99", "longest", "longest by the processor", "target"], rows));
} finally {
  await playground.stop();
}

async function measured(name: string, page: Page, work: () => Promise<void>): Promise<Row> {
  const trace = await playground.trace(page);
  await work();
  const tasks = await trace.end();
  const longest = (key: keyof Task) => Math.max(...tasks.map((task) => task[key]));
  return [
    name,
    String(tasks.length),
    seconds(
      percentile(
        tasks.map(({ byTheClock }) => byTheClock),
        99,
      ) / 1000,
    ),
    seconds(longest("byTheClock") / 1000),
    seconds(longest("processor") / 1000),
    verdict(Math.round(longest("byTheClock")), TARGET, " ms"),
  ];
}

async function scroll(page: Page): Promise<void> {
  const scroller = page.locator(".cm-scroller");
  const height = await scroller.evaluate(({ scrollHeight }) => scrollHeight);
  for (let step = 0; step <= 40; step++) {
    await scroller.evaluate((element, top) => element.scrollTo({ top }), (height / 2) * (step / 40));
    await page.waitForTimeout(50);
  }
}

async function type(page: Page): Promise<void> {
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type(keys, { delay: BETWEEN });
  await page.waitForTimeout(2000);
}
