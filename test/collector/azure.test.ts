import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { FakeAzure, VAULT } from "./fake-azure.ts";

const script = fileURLToPath(new URL("../../collector/azure.sh", import.meta.url));
const bash = readFileSync(script, "utf8");
const powerShell = readFileSync(new URL("../../collector/azure.ps1", import.meta.url), "utf8");

/** What stands between two lines of a script, without quotes and blanks. */
function linesBetween(text: string, from: string, to: string): string[] {
  const start = text.indexOf(from) + from.length;
  return text
    .slice(start, text.indexOf(to, start))
    .split("\n")
    .map((line) => line.replace(/['\s]/g, ""))
    .filter((line) => line !== "");
}

describe("both scripts", () => {
  it("ask for the same lists in the same versions of the API", () => {
    const ofBash = {
      subscription: linesBetween(bash, "lists_of_a_subscription='", "\n'"),
      vault: linesBetween(bash, "lists_of_a_vault='", "\n'"),
      rest: [
        /list_of_a_gateway='(\w+)'/,
        /list_of_an_account='(\w+)'/,
        /list_of_a_key_vault='(\w+)'/,
        /list_of_a_container='(\w+)'/,
        /site_recovery='(.*)'/,
      ].map((each) => each.exec(bash)![1]),
    };
    expect(ofBash.subscription.length).toBeGreaterThan(4);
    expect(ofBash.vault).toContain("replicationProtectedItems");
    expect({
      subscription: linesBetween(powerShell, "$listsOfASubscription = @(", "\n)"),
      vault: linesBetween(powerShell, "$listsOfAVault = @(", "\n)"),
      rest: [
        /\$listOfAGateway = '(\w+)'/,
        /\$listOfAnAccount = '(\w+)'/,
        /\$listOfAKeyVault = '(\w+)'/,
        /\$listOfAContainer = '(\w+)'/,
        /\$siteRecovery = '(.*)'/,
      ].map((each) => each.exec(powerShell)![1]),
    }).toEqual(ofBash);
  });

  it.each([
    ["bash", bash],
    ["PowerShell", powerShell],
  ])("call nothing of az in %s that could change something", (_, text) => {
    const calls = [...text.matchAll(/(?:^ *|\(|if ! )(?:az|ask) ([a-z]+ [^\n|<)]*)/gm)].map(
      ([, call]) => call!,
    );
    expect(calls.length).toBe(3);
    for (const call of calls) expect(call).toMatch(/^(?:rest --method get --url |account show |cloud show )/);
  });
});

describe.runIf(process.platform !== "win32")("azure.sh", () => {
  const home = mkdtempSync(join(tmpdir(), "drlint-azure-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  let runs = 0;

  function run(azure: FakeAzure, ...subscriptions: readonly string[]) {
    const folder = join(home, String(++runs));
    const bin = azure.install(join(home, `bin-${runs}`));
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const { status, stderr } = spawnSync("bash", [script, folder, ...subscriptions], {
      encoding: "utf8",
      env,
    });
    return { status, stderr, folder, lists: listsIn(folder), calls: azure.calls() };
  }

  /** What comes where nothing fails: a run starts hundreds of processes. */
  let plainRun: ReturnType<typeof run> | undefined;
  function plain() {
    plainRun ??= run(new FakeAzure());
    return plainRun;
  }

  it("reads all pages of all lists", () => {
    const { status, stderr, lists, calls } = plain();
    expect({ status, failed: /failed/.test(stderr) }).toEqual({ status: 0, failed: false });
    expect(lists.replicationProtectedItems).toEqual([
      whole(["web01", "web02", "sql01"].map((name) => expect.objectContaining({ name }))),
    ]);
    // One list a container, of which the second is empty.
    expect(lists.replicationProtectableItems).toEqual([
      whole([expect.objectContaining({ name: "app01" })]),
      whole([]),
    ]);
    // Not of the account that is for files alone.
    expect(lists.blobServices).toEqual([whole([expect.objectContaining({ name: "default" })])]);
    // Of a key only the answer to who asks for it alone has the type.
    expect(lists.keys).toEqual([whole([{ id: "/kv/keys/kek", name: "kek" }])]);
    expect(lists.kek).toEqual([whole([{ id: "/kv/keys/kek", name: "kek", properties: { kty: "RSA" } }])]);
    expect(lists.virtualNetworks).toEqual([whole([expect.objectContaining({ name: "vnet" })])]);
    // Of the gateway that stands in a network, once.
    expect(lists.connections).toEqual([whole([expect.objectContaining({ name: "to-hub" })])]);
    expect(Object.keys(lists)).toHaveLength(35);
    expect(calls.every((call) => /^(?:rest --method get|cloud show|account show) /.test(call))).toBe(true);
  });

  it("says what a list is of, though there be nothing in it", () => {
    const [plans] = plain().lists.replicationRecoveryPlans!;
    expect(plans).toMatchObject({
      value: [],
      drlintCollector: { path: `${VAULT}/replicationRecoveryPlans`, hasAllPages: true },
    });
  });

  it("keeps what it reads as it is", () => {
    const { lists } = plain();
    const [item] = lists.replicationProtectedItems![0]!.value;
    expect(item).toEqual(FakeAzure.item("web01"));
  });

  it("reads the lines of az on Windows", () => {
    const { status, lists } = run(new FakeAzure().onWindows());
    expect(status).toBe(0);
    const undated = (own: typeof lists) => JSON.stringify(own).replace(/"collectedAt":"[^"]*"/g, "");
    expect(undated(lists)).toBe(undated(plain().lists));
  });

  it("goes on after a list that fails, tells it, and does not take it for empty", () => {
    const { status, stderr, lists } = run(new FakeAzure().failing(`${VAULT}/replicationPolicies`));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^failed: https:\/\/management\.azure\.com\/\S+\/replicationPolicies\?api-version=\S+$/m,
    );
    expect(stderr).toContain("Lists not read, or not to their end: 1.");
    expect(lists.replicationPolicies).toBeUndefined();
    expect(lists.replicationJobs).toHaveLength(1);
  });

  it("says by the nextLink that a list is not whole, where a further page fails", () => {
    const { status, lists } = run(new FakeAzure().failing("skipToken=2"));
    expect(status).toBe(1);
    const [list] = lists.replicationProtectedItems!;
    expect(list!.value).toHaveLength(2);
    expect(list!.nextLink).toContain("&skipToken=2");
    expect(list!.drlintCollector.hasAllPages).toBe(false);
  });

  it("ends where a page names itself as the next", () => {
    const { status, stderr, lists } = run(new FakeAzure().circling("skipToken=2"));
    expect(status).toBe(1);
    expect(stderr).toContain("the next page is the same one");
    expect(lists.replicationProtectedItems![0]!.value).toHaveLength(3);
  });

  it("asks for the subscriptions that are named", () => {
    const { calls } = run(new FakeAzure(), "one", "two");
    const vaults = calls.filter((call) => call.includes("/Microsoft.RecoveryServices/vaults?"));
    expect(vaults.map((call) => /subscriptions\/(\w+)/.exec(call)![1])).toEqual(["one", "two"]);
    expect(calls.some((call) => call.startsWith("account"))).toBe(false);
  });

  it("says what to do where nobody is signed in", () => {
    const { status, stderr } = run(new FakeAzure().failing("cloud show"));
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "ERROR: (AuthorizationFailed)\nThe Azure CLI does not answer: install it, and run 'az login'.\n",
    });
  });

  it("leaves files alone that are there already", () => {
    const before = plain();
    const kept = join(before.folder, "kept.json");
    writeFileSync(kept, "{}");
    const { status, stderr } = spawnSync("bash", [script, before.folder], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("There are JSON files in");
    expect(readFileSync(kept, "utf8")).toBe("{}");
  });
});

/** What a list has that was read to its end. */
function whole(value: readonly unknown[]) {
  const collectedAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const path = expect.stringMatching(/^\/\w/);
  return { value, drlintCollector: { collectedAt, hasAllPages: true, path } };
}

interface List {
  readonly value: readonly { readonly name: string }[];
  readonly drlintCollector: { readonly collectedAt: string; readonly hasAllPages: boolean };
  readonly nextLink?: string;
}

/** The lists in a folder by the last part of their names, `replicationFabrics`. */
function listsIn(folder: string): Record<string, List[]> {
  const lists: Record<string, List[]> = {};
  for (const file of readdirSync(folder).sort()) {
    const [, name] = /^\d{3}-(\w+)\.json$/.exec(file)!;
    lists[name!] ??= [];
    lists[name!]!.push(JSON.parse(readFileSync(join(folder, file), "utf8")));
  }
  return lists;
}
