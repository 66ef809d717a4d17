import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { readinessPage } from "../../../answers/readiness/page/page.ts";
import { script } from "../../../answers/readiness/page/script.ts";
import { readiness } from "../../../answers/readiness/project-readiness.ts";
import { project } from "../../lint/project.ts";
import { parsed } from "../page/parsed.ts";
import { variant } from "./examples.ts";

const ORIGIN = { date: new Date("2026-11-29T12:00:00Z"), version: "1.2.3" };
const VMM = "hyper-v-with-vmm-to-azure";

async function pageOf(cwd: string): Promise<string> {
  const report = await readiness({ cwd });
  return readinessPage(report, { cwd, origin: ORIGIN });
}

/** The lines of the table of machines by name. */
function linesOf(page: string): Map<string, string> {
  const table = /<table class="chosen">[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(page)![1]!;
  return new Map(
    [...table.matchAll(/<tr [\s\S]*?<\/tr>/g)].map(([line]) => [
      /<th scope="row">(.*?)</.exec(line)![1]!,
      line,
    ]),
  );
}

describe("the page", () => {
  it("loads nothing, and its policy allows its own style and script alone", async () => {
    const page = await pageOf(variant(VMM));
    expect(page).not.toMatch(/\b(?:https?:)?\/\/[a-z]|url\(|@import|<link|<img|\ssrc=|\son[a-z]+=|\sstyle=/i);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hash = (tag: string) => {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!;
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash("style")}; script-src ${hash("script")}; base-uri 'none'; form-action 'none'`,
    );
  });

  it("has a script that a browser understands, and that asks for nothing that the page has not", async () => {
    expect(() => new Script(script)).not.toThrow();
    const page = await pageOf(variant(VMM));
    for (const [, name] of script.matchAll(/querySelector(?:All)?\("\.([a-z-]+)/g))
      expect(page, name).toMatch(new RegExp(`class="[^"]*\\b${name}\\b`));
    // What the lists choose by stands at the lines.
    for (const [, name] of page.matchAll(/<select name="([a-z]+)"/g))
      expect(page).toContain(` data-${name}="`);
  });

  it.each([
    [200, "details"],
    [201, "details:not(.machines details)"],
  ])("with %i machines shown prints open: %s", (shown, unfolded) => {
    const folded = { open: false };
    const asked: string[] = [];
    const listeners = new Map<string, () => void>();
    const document = {
      querySelectorAll(selector: string) {
        asked.push(selector);
        if (selector.startsWith("details")) return [folded];
        return selector.startsWith(".machines tbody") ? { length: shown } : [];
      },
    };
    const addEventListener = (name: string, listener: () => void) => listeners.set(name, listener);
    new Script(script).runInNewContext({ document, addEventListener });
    listeners.get("beforeprint")!();
    expect(asked.at(-1)).toBe(unfolded);
    expect(folded.open).toBe(true);
  });

  it("says when it was made, by what, and by which documents of which dates", async () => {
    const page = await pageOf(variant(VMM));
    expect(page).toContain("Made on 2026-11-29 by drlint 1.2.3.");
    expect(page).toMatch(
      /<li>Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure, \d{4}-/,
    );
  });

  it("escapes names wherever they stand", async () => {
    const name = `</script><script>alert("1")</script>\u202e`;
    const text = JSON.stringify(name);
    const cwd = project({
      "a.dr.yaml": `schemaVersion: 1
hyperVHosts:
  - { name: ${text}, site: none, hostGroup: none, addresses: ["fd00::1"] }
virtualMachines:
  - { name: ${text}, host: ${text}, bitLocker: true, replication: { to: azure, state: planned, policy: ${text} } }
  - { name: x, host: ${text}, colours: ${text}, replication: { to: azure, state: planned } }
`,
    });
    const page = await pageOf(cwd);
    expect(page).toContain("&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;\\u202e");
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain("\u202e");
    const { mistakes, counts, attributes } = parsed(page);
    expect(mistakes).toEqual([]);
    expect([counts.get("script"), counts.get("style")]).toEqual([1, 1]);
    expect([...attributes].filter((each) => /^on|^style$|^src$/.test(each))).toEqual([]);
  });

  it("is HTML without a mistake, of few machines, of many and of none", async () => {
    const hundred = Array.from(
      { length: 100 },
      (_, index) =>
        `  - { name: M${index}, host: h${index % 20}, bitLocker: ${index % 2 === 0}, colour: red, replication: { to: azure, state: planned } }\n`,
    );
    const many = project({ "a.dr.yaml": `schemaVersion: 1\nvirtualMachines:\n${hundred.join("")}` });
    const none = project({ "a.dr.yaml": "schemaVersion: 1\n" });
    for (const cwd of [variant(VMM), many, none]) expect(parsed(await pageOf(cwd)).mistakes).toEqual([]);
  });

  it("tells that no machine is protected", async () => {
    const page = await pageOf(project({ "a.dr.yaml": "schemaVersion: 1\nvirtualMachines: [{ name: A }]\n" }));
    expect(page).toContain("No machine here has a replication block.");
    expect(page).toContain("<b>1</b> without a replication block: not looked at");
    expect(page).not.toContain("<table");
  });
});

describe("the totals", () => {
  it("count the machines by scenario, and by where they stand", async () => {
    const page = await pageOf(variant(VMM));
    expect(page).toMatch(/<title>Readiness: 14 of 14 machines ready<\/title>/);
    expect(page).toMatch(
      />VMM to Azure<\/button><\/th><td class="number">0<\/td><td class="number">0<\/td><td class="number">14<\/td>/,
    );
    expect(page).toMatch(/data-choose="place" data-value="p0" disabled>rtm-hv-\d\d<\/button>/);
    const lines = linesOf(page);
    expect(lines.size).toBe(14);
    for (const line of lines.values()) expect(line).toContain('<span class="state">ready</span>');
  });

  it("say what blocks, what blocks several, and what to record first", async () => {
    const page = await pageOf(
      variant(VMM, {
        "vmm-rotterdam.dr.yaml": [["addresses: [10.20.0.12]", "addresses: ['fd00::12']"]],
        "machines-edge.dr.json": [['      "bitLocker": false,\n', ""]],
      }),
    );
    expect(page).toMatch(
      /<h3>What blocks<\/h3>[\s\S]*?IPv6 on the host<\/button><code class="aside">network\/host-ipv6<\/code><\/th><td class="number">11</,
    );
    expect(page).toMatch(
      /<h3>What blocks several<\/h3>[\s\S]*?Hyper-V host &#39;rtm-hv-02&#39;[\s\S]*?<td class="number">11</,
    );
    expect(page).toMatch(
      /<h3>Record first<\/h3>[\s\S]*?<code>VirtualMachine\.<wbr>bitLocker<\/code><\/th><td class="number">1</,
    );
  });
});

describe("a machine", () => {
  it("has what blocks it with what to do, and stands above those that are ready", async () => {
    const page = await pageOf(
      variant(VMM, { "machines-infrastructure.dr.yaml": [["bitLocker: false", "bitLocker: true"]] }),
    );
    const lines = linesOf(page);
    const [[name, line] = []] = lines;
    expect(name).toBe("RTM-DC01");
    expect(line).toContain('data-state="not-ready"');
    // The words of the finding, and not only those of the row.
    expect(line).toContain("Turn it off and let the volumes decrypt before replication is enabled.");
    expect(line).toContain("<code>azure-vm-requirements/bitlocker</code>");
    expect(line).toContain("machines-infrastructure.dr.yaml:5");
  });

  it("has what one finding says of several rows once", async () => {
    const page = await pageOf(
      variant(VMM, { "machines-infrastructure.dr.yaml": [["bitLocker: false", "bitLocker: true"]] }),
    );
    const line = linesOf(page).get("RTM-DC01")!;
    expect(line.match(/Turn it off and let the volumes decrypt/g)).toHaveLength(1);
    expect(line).toMatch(/<b>[^<]*BitLocker[^<]*, [^<]*<\/b>: BitLocker protects/);
    expect(line).toContain("<code>guest-storage/encrypted-disk</code>");
  });

  it("has what a finding says of a row that it is warned of, and not what the row asks for, as if it were so", async () => {
    const cwd = project({
      "a.dr.yaml": "schemaVersion: 1\nvirtualMachines: [{ name: web_01, replication: { to: azure } }]\n",
    });
    const line = linesOf(await pageOf(cwd)).get("web_01")!;
    expect(line).toMatch(/Warned of: [^<]*<\/summary>[\s\S]*Azure does not take the name &#39;web_01&#39;/);
    expect(line).toContain("<code>azure-vm-requirements/vm-name</code>");
    expect(line).not.toContain("The name has 1 to 63 letters");
  });

  it("has what to do also where the finding is silenced", async () => {
    const page = await pageOf(
      variant(VMM, {
        "machines-infrastructure.dr.yaml": [
          ["    bitLocker: false", "    bitLocker: true # drlint-disable-line -- accepted"],
        ],
      }),
    );
    expect(linesOf(page).get("RTM-DC01")).toContain("Turn it off and let the volumes decrypt");
  });

  it("has what to record, what is to be chosen, and what cannot be read", async () => {
    const cwd = project({
      "a.dr.yaml": `schemaVersion: 1
virtualMachines:
  - { name: PLAN, host: h, colour: red, replication: { to: azure, state: considered } }
`,
    });
    const line = linesOf(await pageOf(cwd)).get("PLAN")!;
    expect(line).toContain("<code>a.dr.yaml:3</code> &#39;colour&#39; is no property");
    expect(line).toMatch(/<summary>Record: \w+, \w+, \w+ and \d+ more<\/summary>/);
    expect(line).toMatch(/Still to choose: vault, policy/);
  });

  it("is closed where there are many, and open where there are few", async () => {
    const machines = (count: number) =>
      Array.from(
        { length: count },
        (_, index) =>
          `  - { name: M${index}, bitLocker: true, replication: { to: azure, state: planned } }\n`,
      ).join("");
    const pageWith = (count: number) =>
      pageOf(project({ "a.dr.yaml": `schemaVersion: 1\nvirtualMachines:\n${machines(count)}` }));
    expect(linesOf(await pageWith(3)).get("M0")).toContain("<details open>");
    expect(linesOf(await pageWith(31)).get("M0")).not.toContain("<details open>");
  });
});
