import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { forecastPage } from "../../../answers/forecast/page/page.ts";
import { script } from "../../../answers/forecast/page/script.ts";
import { azureMachine, betweenRegions, TWO_SITES } from "../../cli/commands/forecast/inventories.ts";
import { parsed } from "../page/parsed.ts";
import { forecastOf } from "./forecasts.ts";

const ORIGIN = { date: new Date("2026-11-29T12:00:00Z"), version: "1.2.3" };

async function pageOf(text: string): Promise<string> {
  return forecastPage([await forecastOf(text)], { cwd: "/", origin: ORIGIN });
}

/** Many machines, in one subnet or in a network each. */
function many(count: number, networks: boolean): string {
  const machine = (index: number) =>
    azureMachine(`web${index}`, `ipConfigurations: [{ address: 10.0.${index >> 8}.${index & 255} }]`);
  const all = Array.from({ length: count }, (_, index) => index);
  const text = betweenRegions({
    machines: all.map((index) =>
      networks ? machine(index).replace("contoso-vnet", `vnet-${index}`) : machine(index),
    ),
    source: "10.0.0.0/16",
  });
  const own = all.map((index) => `  - { name: vnet-${index}, region: eastasia, subnets: [{ name: web }] }\n`);
  return networks ? text.replace("networkMappings", `${own.join("")}networkMappings`) : text;
}

describe("the page", () => {
  it("loads nothing: it names no address, and its policy allows its own style and script alone", async () => {
    const page = await pageOf(TWO_SITES);
    expect(page).not.toMatch(/\b(?:https?:)?\/\/[a-z]|url\(|@import|<link|<img|\ssrc=|\son[a-z]+=|\sstyle=/i);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hash = (tag: string) => {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!;
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${hash("style")}`);
    expect(policy).toContain(`script-src ${hash("script")}`);
  });

  it("has a script that a browser understands", () => {
    expect(() => new Script(script)).not.toThrow();
  });

  it("asks the script for nothing that it has not", async () => {
    const page = await pageOf(betweenRegions());
    for (const [, name] of script.matchAll(/querySelector(?:All)?\("\.([a-z-]+)/g)) {
      expect(page, name).toMatch(new RegExp(`class="[^"]*\\b${name}\\b`));
    }
    for (const [, name] of script.matchAll(/dataset\.([a-z]+)/g))
      expect(page, name).toContain(`data-${name}=`);
  });

  it("escapes names wherever they stand", async () => {
    const name = `</script><script>alert("1")</script>`;
    const page = await pageOf(
      betweenRegions({ machines: [azureMachine("web01", "ipConfigurations: []")] })
        .replaceAll("web01", JSON.stringify(name))
        .replaceAll("contoso-dr", JSON.stringify(`${name}net`))
        .replaceAll("name: web,", `name: ${JSON.stringify(`${name}sub`)},`),
    );
    expect(page).toContain("&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;net");
    expect(page.match(/<script/g)).toHaveLength(1);
    const { mistakes, counts, attributes } = parsed(page);
    expect(mistakes).toEqual([]);
    expect([counts.get("script"), counts.get("style")]).toEqual([1, 1]);
    expect([...attributes].filter((each) => /^on|^style$|^src$/.test(each))).toEqual([]);
  });

  it("is HTML without a mistake, of few machines, of many and of none", async () => {
    for (const text of [TWO_SITES, many(60, true), many(300, false), "schemaVersion: 1\n"])
      expect(parsed(await pageOf(text)).mistakes).toEqual([]);
  });

  it("has no id twice, and no link or label that leads nowhere", async () => {
    const forecasts = [await forecastOf(TWO_SITES), await forecastOf(betweenRegions(), "test-failover")];
    const page = forecastPage(forecasts, { cwd: "/", origin: ORIGIN });
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [
      ...page.matchAll(/\s(?:href="#|aria-labelledby="|data-from="|data-to="|data-network=")([^"]+)"/g),
    ];
    expect(used.length).toBeGreaterThan(20);
    for (const [, named] of used) for (const id of named!.split(" ")) expect(ids).toContain(id);
  });

  it("says in words what the lines show", async () => {
    const page = await pageOf(TWO_SITES);
    expect(page).toMatch(
      /<g class="line broken" data-from="f0-from-\d" data-to="f0-to-\d" visibility="hidden">/,
    );
    expect(page).toMatch(
      /<span class="spoken">to<\/span> Connected to nothing: <span class="broken"><span aria-hidden="true">✕ <\/span>not mapped<\/span>, 1 adapter/,
    );
    expect(page).toContain("Why they fail: connected to nothing (2).");
  });

  it("says how an address is assigned only where there is one", async () => {
    const machines = ["a", "b", "c", "d"].map((name) =>
      azureMachine(name, "ipConfigurations: [{ address: 10.0.0.19, assignment: static }]"),
    );
    const page = await pageOf(
      betweenRegions({ machines, target: "{ name: web, addressPrefix: 10.9.0.0/29 }" }),
    );
    expect(page).toContain("none left");
    expect(page.match(/<span class="aside">static<\/span>/g)).toHaveLength(3);
  });

  it("tells of mistakes, of machines without adapters, of no machine and of no forecast", async () => {
    const broken = forecastPage([{ ...(await forecastOf(TWO_SITES)), faulty: ["/dr/b.dr.yaml"] }], {
      cwd: "/dr",
      origin: ORIGIN,
    });
    expect(broken).toContain('<p class="bad">Mistakes in b.dr.yaml: what is wrong there is left out');
    const bare = (name: string, adapters = "") =>
      `  - { name: ${name}, ${adapters}replication: { to: { cloud: gold-chicago } } }\n`;
    const many = Array.from({ length: 22 }, (_, index) => bare(`BARE${index + 10}`)).join("");
    const page = await pageOf(
      TWO_SITES.replace(
        "virtualMachines:\n",
        `virtualMachines:\n${many}${bare("NONE", "networkAdapters: [], ")}`,
      ),
    );
    expect(page).toMatch(
      /<p>Not in the table, unknown \(record networkAdapters\): BARE10, BARE11, .*, BARE29, and 2 more\.<\/p>/,
    );
    expect(page).toContain("<p>Not in the table, nothing (it has no network adapter): NONE.</p>");
    expect(await pageOf("schemaVersion: 1\n")).toContain("No machine here has a replication block.");
    expect(forecastPage([], { cwd: "/", origin: ORIGIN })).toContain("no inventory was found");
  });
});

describe("how much is open", () => {
  it("of ten machines everything", async () => {
    const page = await pageOf(many(10, false));
    expect(
      page.match(/<details class="(?:network|subnet)[^>]*>/g)!.every((each) => each.includes(" open")),
    ).toBe(true);
    expect(page.match(/class="chip [^"]*" id=/g)).toHaveLength(20);
  });

  it("of a thousand machines the networks, with the numbers of what is in them", async () => {
    const page = await pageOf(many(1000, false));
    expect(page).toMatch(/<details class="network network" id="f0-from-0" open>/);
    expect(page).toMatch(
      /<details class="subnet"><summary>web<span class="range">10\.0\.0\.0\/16<\/span> <span class="badge">1,000 adapters/,
    );
    expect(page.match(/<tr id=/g)).toHaveLength(1000);
  });

  it("of few networks all but those that mappings back alone lead from and to, by their place", async () => {
    const network = (name: string, region: string) =>
      `  - { name: ${name}, region: ${region}, subnets: [{ name: web }] }\n`;
    const mapping = (source: string, target: string) =>
      `  - { source: { network: ${source} }, target: { network: ${target} } }\n`;
    const machine = (name: string, own: string) =>
      `  - { name: ${name}, region: northeurope, networkAdapters: [{ name: nic, network: ${own}, subnet: web }], replication: { to: { region: westeurope }, state: protected } }\n`;
    const page = await pageOf(
      `schemaVersion: 1\nvirtualNetworks:\n${["n1", "n2"].map((name) => network(name, "northeurope")).join("")}${["w1", "w2"].map((name) => network(name, "westeurope")).join("")}networkMappings:\n${mapping("n1", "w1")}${mapping("n2", "w2")}${mapping("w1", "n1")}${mapping("w2", "n2")}azureVirtualMachines:\n${machine("a", "n1")}${machine("b", "n2")}`,
    );
    const back = "2 networks, mapped, no machine takes them";
    expect(page.match(/<details class="place">/g)).toHaveLength(2);
    expect(page).toContain(
      `<details class="place"><summary>West Europe <span class="badge">${back}</span></summary>`,
    );
    expect(page).toContain(
      `<details class="place"><summary>North Europe <span class="badge">${back}</span></summary>`,
    );
    expect(page.match(/<div class="place"><p class="title">/g)).toHaveLength(2);
  });

  it("of many networks the places", async () => {
    const page = await pageOf(many(60, true));
    expect(page).toMatch(
      /<details class="place"><summary>East Asia <span class="badge">61 networks, 60 adapters/,
    );
    expect(page).not.toMatch(/<details class="network[^>]* open/);
  });
});
