import { describe, expect, it } from "vitest";
import { accepted, labels, offered } from "./at-cursor.ts";

const VM = "virtualMachines:\n  - name: SQL01\n";

describe("directives", () => {
  it.each([
    ["a comment of its own line", `${VM}    # dr|\n    generation: 2\n`],
    ["a comment behind a value", `${VM}    generation: 2 # drl|\n`],
    ["a comment in braces", `${VM}    replication: { # drl|\n      to: azure }\n`],
    ["the first line", "# d|"],
  ])("are offered in %s", (_what, text) => {
    expect(labels(text)).toContain("drlint-disable-next-line");
  });

  it("are not offered in other comments, nor in a text that only looks like one", () => {
    expect(labels(`${VM}    # until |\n`)).toEqual([]);
    expect(labels(`${VM}    id: "a # drl|"\n`)).toEqual([]);
    expect(labels(`${VM}    id: a#drl|\n`)).toEqual([]);
  });

  it("name rules, those first that have a finding where they hold", () => {
    const text = `${VM}    # drlint-disable-next-line |\n    hosst: a\n`;
    const [first, second] = offered(text);
    expect(first).toMatchObject({ label: "inventory/schema", detail: "a finding here" });
    expect(second!.detail).toBeUndefined();
    expect(labels(text)).toContain("guest-storage/encrypted-disk");
  });

  it.each([
    ["drlint-disable", "# drlint-disable agents/supported-version, net|"],
    ["drlint-enable", "# drlint-enable |"],
    ["drlint-disable-line", `${VM}    generation: 2 # drlint-disable-line |`],
  ])("name rules behind %s", (_what, text) => {
    const found = labels(text);
    expect(found).toContain("network/guest-ipv6");
    if (text.includes("agents/")) expect(found).not.toContain("agents/supported-version");
  });

  it("name none in the reason", () => {
    expect(labels("# drlint-disable network/guest-ipv6 -- until |")).toEqual([]);
  });

  it("replace the whole name, slash included", () => {
    const text = `${VM}    # drlint-disable-next-line network/gu|est-x -- soon\n`;
    expect(accepted(text, "network/guest-ipv6")).toBe(
      `${VM}    # drlint-disable-next-line network/guest-ipv6 -- soon\n`,
    );
  });

  it("stand in the comment key of JSON", () => {
    const json = (comment: string) => `{ "virtualMachines": [{ "//": "${comment}", "name": "a" }] }`;
    expect(labels(json("drlint|"), "a.dr.json")).toEqual(["drlint-disable"]);
    expect(labels(json("drlint-disable |"), "a.dr.json")).toContain("network/guest-ipv6");
    expect(accepted(json("drlint-disable network/|"), "network/guest-ipv6", "a.dr.json")).toBe(
      json("drlint-disable network/guest-ipv6"),
    );
    expect(labels('{ "//": ["drlint-disable network/|"] }', "a.dr.json")).toContain("network/guest-ipv6");
  });
});
