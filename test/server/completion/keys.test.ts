import { describe, expect, it } from "vitest";
import { accepted, labels, offered } from "./at-cursor.ts";

const VM = "virtualMachines:\n  - name: SQL01\n";

/** Where the properties of a kind are offered: a property that only it has, and one that it must not offer. */
const places: [what: string, text: string, has: string, hasNot: string][] = [
  ["the top of an empty file", "|", "virtualMachines", "host"],
  ["the beginning of a section's name", "virt|", "virtualMachines", "host"],
  ["behind another section", "vaults:\n  - name: a\n|", "virtualMachines", "vaults"],
  ["above another section", "|\nvaults:\n  - name: a\n", "virtualMachines", "vaults"],
  ["the beginning of a property", `${VM}    ho|`, "host", "name"],
  ["an empty line, by its indentation", `${VM}    |\n    generation: 2\n`, "host", "generation"],
  ["an empty line between comments", `${VM}    # before\n    |\n    # behind\n`, "host", "name"],
  [
    "an empty line with CRLF",
    `${VM.replaceAll("\n", "\r\n")}    |\r\n    generation: 2\r\n`,
    "host",
    "generation",
  ],
  ["the column of the dash, where editors put the cursor", `${VM}  |`, "host", "name"],
  ["behind a dash", "virtualMachines:\n  - |", "name", "virtualMachines"],
  ["right behind a dash", "virtualMachines:\n  -|", "name", "virtualMachines"],
  ["behind a dash at column 0", "virtualMachines:\n- |", "name", "virtualMachines"],
  ["behind a dash before other keys", "virtualMachines:\n  - |\n    host: a\n", "name", "host"],
  ["an object's first line", `${VM}    replication:\n      |`, "vault", "host"],
  ["an object that has something", `${VM}    replication:\n      to: azure\n      |`, "vault", "to"],
  [
    "behind an object, by the indentation",
    `${VM}    replication:\n      to: azure\n    |`,
    "host",
    "replication",
  ],
  ["an item of a list in an object", `${VM}    disks:\n      - name: os\n        |`, "vhdFormat", "host"],
  ["a list at the column of its key", `${VM}    disks:\n    - name: os\n      |`, "vhdFormat", "host"],
  ["behind such a list", `${VM}    disks:\n    - name: os\n    |`, "host", "disks"],
  ["braces", `${VM}    replication: { | }`, "vault", "host"],
  ["braces, behind a comma", `${VM}    replication: { to: azure, | }`, "vault", "to"],
  ["braces, before other keys", `${VM}    replication: { |, to: azure }`, "vault", "to"],
  ["braces over several lines", `${VM}    replication: {\n      to: azure,\n      |\n    }`, "vault", "to"],
  ["braces in a list", `${VM}    disks: [{ name: os, | }]`, "vhdFormat", "name"],
  ["an end of a mapping", "networkMappings:\n  - source:\n      |", "vmmServer", "source"],
  [
    "a target in braces",
    "networkMappings:\n  - { source: { network: a }, target: { | } }",
    "vmmServer",
    "source",
  ],
  [
    "an inner block in braces",
    `${VM}    networkAdapters: [{ name: n, target: { | } }]`,
    "acceleratedNetworking",
    "teamed",
  ],
];

/** The same where something above or at the cursor is broken. */
const broken: [what: string, text: string, has: string, hasNot: string][] = [
  ["below a quote that is not closed", `${VM}    host: "hv-1\n    |`, "generation", "host"],
  ["below a single quote", `${VM}    host: 'hv-1\n    |`, "generation", "host"],
  ["below a key without value", `${VM}    host:\n    |`, "generation", "host"],
  ["below a key without colon", `${VM}    host\n    |`, "generation", "name"],
  [
    "below braces that are not closed",
    `${VM}    replication: { to: azure\n    |`,
    "generation",
    "replication",
  ],
  ["below brackets that are not closed", `${VM}    disks: [{ name: os }\n    |`, "generation", "disks"],
  ["in braces that are not closed", `${VM}    replication: { to: azure, |`, "vault", "to"],
  [
    "in braces that are not closed, before other lines",
    `${VM}    replication: { |\n    host: a\n`,
    "vault",
    "host",
  ],
  ["in braces below an open quote", `${VM}    replication: {\n      vault: "a,\n      |\n`, "policy", "host"],
  [
    "behind a closing brace too many",
    `${VM}    replication: { to: azure } }\n    |`,
    "generation",
    "replication",
  ],
  ["in a machine without name", "virtualMachines:\n  - generation: 2\n    |", "name", "generation"],
  ["an item further left than the others", `${VM}   generation: 2\n    |`, "host", "name"],
  ["a tab in the line above", `${VM}\tgeneration: 2\n    |`, "host", "name"],
  ["a second item behind a broken one", `${VM}    host: "a\n  - name: b\n    |`, "host", "name"],
];

describe.each([...places, ...broken])("in %s", (_what, text, has, hasNot) => {
  it("the properties of the object at hand are offered, without those that it has", () => {
    const found = labels(text);
    expect(found).toContain(has);
    expect(found).not.toContain(hasNot);
  });
});

describe("no properties are offered", () => {
  it.each([
    ["in a comment", `${VM}    # |`],
    ["in a text of several lines", `${VM}    proxy: >\n      a\n      |\n`],
    ["in an object that the schema has not", `${VM}    replikation:\n      |`],
    ["behind a value in braces", `${VM}    replication: { to: "azure" | }`],
    ["at a column where nothing stands", `${VM}       |`],
    ["behind a value in quotes", `${VM}    host: "a" |`],
  ])("%s", (_what, text) => {
    // A block scalar has the cursor's sign in its text.
    const [name, place] = text.includes("¦")
      ? ["proxy: >", text.replace("proxy: |", "proxy: >").replace("¦", "|")]
      : ["", text];
    expect(name === "" || place.includes(name)).toBe(true);
    expect(labels(place)).toEqual([]);
  });
});

describe("the order and the words", () => {
  it("has first what the object must have", () => {
    expect(labels("virtualMachines:\n  - host: a\n    |")[0]).toBe("name");
    expect(labels("networkMappings:\n  - target: { network: a }\n    |")[0]).toBe("source");
    expect(labels("virtualMachines:\n  - host: a\n    disks:\n      - size: 1GB\n        |")[0]).toBe("name");
  });

  it("says what a property is", () => {
    const size = offered(`${VM}    disks:\n      - name: os\n        |`).find(
      ({ label }) => label === "size",
    )!;
    expect(size.detail).toBe("size");
    expect(size.documentation).toMatchObject({ kind: "markdown", value: expect.stringContaining("127GB") });
    expect(JSON.stringify(size.documentation)).toContain("Get-VHD");
    const host = offered(`${VM}    |`).find(({ label }) => label === "host")!;
    expect(host.detail).toBe("name of a Hyper-V host");
  });
});

describe("what is accepted", () => {
  it.each<[what: string, text: string, label: string, result: string]>([
    ["a property with names to choose from", `${VM}    ho|`, "host", `${VM}    host: hv-ny-01`],
    ["a property with values to choose from", `${VM}    |`, "generation", `${VM}    generation: 2`],
    ["a property in place of another word", `${VM}    ge|host\n`, "generation", `${VM}    generation: 2\n`],
    ["a key that has its colon", `${VM}    ge|: 2\n`, "generation", `${VM}    generation: 2\n`],
    ["a key before its value", `${VM}    |st: a\n`, "host", `${VM}    host: a\n`],
    ["an object", `${VM}    |`, "replication", `${VM}    replication:\n      `],
    [
      "an object with what is usual",
      `${VM}    |`,
      "operatingSystem …",
      `${VM}    operatingSystem:\n      name: \n      architecture: null\n      installation: null`,
    ],
    ["a list of objects", `${VM}    |`, "disks", `${VM}    disks:\n      - name: os`],
    [
      "a list of texts",
      "virtualNetworks:\n  - name: a\n    |",
      "addressSpace",
      "virtualNetworks:\n  - name: a\n    addressSpace: [10.1.0.0/16]",
    ],
    [
      "values to choose from, of which none is chosen",
      "vmmServers:\n  - name: a\n    |",
      "operatingSystem …",
      "vmmServers:\n  - name: a\n    operatingSystem:\n      name: null\n      serverCore: null",
    ],
    ["from the column of the dash", `${VM}  |`, "generation", `${VM}    generation: 2`],
    ["behind a dash without space", "vaults:\n  -|", "name", "vaults:\n  - name: contoso-recovery"],
    ["in braces", `${VM}    replication: { | }`, "policy", `${VM}    replication: { policy: gold }`],
    [
      "in braces before another key",
      `${VM}    replication: { | to: azure }`,
      "policy",
      `${VM}    replication: { policy: gold, to: azure }`,
    ],
    [
      "an object in braces",
      "networkMappings:\n  - { | }",
      "source",
      "networkMappings:\n  - { source: { network: VMNet1 } }",
    ],
    ["a section", "|", "vaults", "vaults:\n  - name: contoso-recovery"],
    [
      "an object in the column of another's key",
      `${VM}    disks:\n      - name: os\n    |`,
      "volumes",
      `${VM}    disks:\n      - name: os\n    volumes:\n      - name: "D:"`,
    ],
  ])("%s", (_what, text, label, result) => {
    expect(accepted(text, label)).toBe(result);
  });

  it("is plain text for a client without snippets", () => {
    expect(accepted(`${VM}    |`, "generation", "a.dr.yaml", false)).toBe(`${VM}    generation: `);
    expect(accepted(`${VM}    |`, "replication", "a.dr.yaml", false)).toBe(`${VM}    replication:\n      `);
    const network = "virtualNetworks:\n  - name: a\n    |";
    expect(accepted(network, "addressSpace", "a.dr.yaml", false)).toBe(
      network.replace("|", "addressSpace: "),
    );
    expect(labels(`${VM}    |`)).toContain("replication …");
    expect(offered(`${VM}    |`, "a.dr.yaml", false).map(({ label }) => label)).not.toContain(
      "replication …",
    );
  });
});
