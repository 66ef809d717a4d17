import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bare, EXPORTS, type ExportOfKind, printed } from "../../bench/exports/kinds.ts";
import type { Description } from "../../imports/collector/description.ts";
import { FILE } from "../../imports/collector/format.ts";
import { asObject, asObjects, isObject } from "../../imports/json-values.ts";
import { estateOfAll } from "../imports/estate-of.ts";

const MACHINES = 120;

/** What an export tells. */
function toldBy(text: string) {
  const { objects, notes, contradictions, reach } = estateOfAll(JSON.parse(text));
  const facts = objects.map((each) => ({
    entity: each.entity,
    fields: each.fields(),
    whole: [...each.wholeLists.keys()],
  }));
  return { facts, notes, contradictions, reach };
}

describe.each(EXPORTS)("the export of $kind", (own) => {
  const all = toldBy(printed(own, MACHINES));

  it("has all machines, and nothing that is left out", () => {
    const machines = all.facts.filter(({ entity }) => /^(?:Azure)?VirtualMachine$/.test(entity));
    expect(machines.map(({ fields }) => fields.name)).toHaveLength(MACHINES);
    expect([...all.notes, ...all.contradictions]).toEqual([]);
  });

  it("tells what it tells without what no import reads", () => {
    expect(bare(own, MACHINES).length).toBeLessThan(printed(own, MACHINES).length);
    expect(toldBy(bare(own, MACHINES))).toEqual(all);
  });
});

function jsonOf(kind: string, text: (own: ExportOfKind, machines: number) => string = printed): unknown {
  return JSON.parse(text(EXPORTS.find((own) => own.kind === kind)!, MACHINES));
}

/** The members of a value that its description lacks, and the other way round; null is what was not asked. */
function differences(description: Description, value: unknown, path: string): string[] {
  if (typeof description === "string" || value === null) return [];
  if (Array.isArray(description))
    return (value as unknown[]).flatMap((item) => differences(description[0], item, `${path}[]`));
  if (!isObject(value)) return [`${path} is no object`];
  const members = description as { readonly [member: string]: Description };
  return [...new Set([...Object.keys(members), ...Object.keys(value)])].flatMap((member) =>
    Object.hasOwn(members, member) && Object.hasOwn(value, member)
      ? differences(members[member]!, value[member], `${path}.${member}`)
      : [`${path}.${member} is not ${Object.hasOwn(value, member) ? "described" : "printed"}`],
  );
}

// A test of the collector holds the description to what the script writes.
describe("the export of the collector", () => {
  it("has what the script writes, all of it and no more", () => {
    expect(differences(FILE, jsonOf("the collector"), "file")).toEqual([]);
  });

  it("would be seen to lack something", () => {
    const missing = differences(FILE, jsonOf("the collector", bare), "file");
    expect(missing).toContain("file.hosts[].virtualMachines[].disks[].vhdType is not printed");
  });
});

interface Documented {
  readonly [page: string]: { readonly [block: string]: { readonly [attribute: string]: string } };
}

/** What the provider documents of the data source alone. */
const OF_DATA_SOURCES = [
  "network_interface.network_security_group_id",
  "network_interface.ip_configuration.application_gateway_backend_address_pools_ids",
  "network_interface.ip_configuration.load_balancer_backend_address_pools_ids",
  "network_interface.ip_configuration.load_balancer_inbound_nat_rules_ids",
];

describe("the state of Terraform", () => {
  const { releases, pages } = JSON.parse(
    readFileSync(new URL("../imports/terraform/provider-attributes.json", import.meta.url), "utf8"),
  ) as { readonly releases: readonly { readonly major: number }[]; readonly pages: Documented };
  const newest = String(Math.max(...releases.map(({ major }) => major)));

  /** The attributes of a block that are printed and not documented, and the other way round. */
  function undocumented(attributes: object, page: string, block: string): string[] {
    const documented = Object.entries(pages[page]![block] ?? {})
      .filter(([, majors]) => majors.split(" ").includes(newest))
      .map(([name]) => name);
    // Of how long an operation may take there is a block that a state has as one attribute.
    const all = [...documented, ...(block === "" ? ["timeouts"] : [])];
    const inBlocks = Object.entries(attributes).flatMap(([name, value]) =>
      asObjects(value)
        .filter((each) => Object.keys(each).length > 0)
        .flatMap((each) => undocumented(each, page, name)),
    );
    const path = block === "" ? page : `${page}.${block}`;
    const differing = [...Object.keys(attributes), ...all].filter(
      (name) => !(all.includes(name) && Object.hasOwn(attributes, name)),
    );
    return [...differing.map((name) => `${path}.${name}`), ...inBlocks];
  }

  const differing = (text: (own: ExportOfKind, machines: number) => string) =>
    new Set(
      asObjects(asObject(jsonOf("Terraform: a state", text)).resources).flatMap(({ type, instances }) =>
        asObjects(instances).flatMap(({ attributes }) =>
          undocumented(asObject(attributes), String(type).replace(/^azurerm_/, ""), ""),
        ),
      ),
    );

  it("has the attributes that the newest version documents, all of them and no more", () => {
    expect(differing(printed)).toEqual(new Set(OF_DATA_SOURCES));
  });

  it("would be seen to lack something", () => {
    expect(differing(bare)).toContain("windows_virtual_machine.patch_mode");
  });
});
