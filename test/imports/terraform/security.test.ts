import { describe, expect, it } from "vitest";
import { asObject } from "../../../imports/json-values.ts";
import { estateOfAll } from "../estate-of.ts";
import { type Entry, plan, state } from "./forms.ts";
import { GROUP, TABLE } from "./ids.ts";
import { group, groupOfSubnet, ownRoute, ownRule, rule, table, tableOfSubnet } from "./security-entries.ts";
import { front, home } from "./tide.ts";

/** The facts of the objects of an entity, of a state or a plan. */
const factsOf = (json: unknown, entity: string) =>
  estateOfAll(json)
    .objects.filter((each) => each.entity === entity)
    .map((each) => each.fields());

const groupOf = (entries: readonly Entry[]) => factsOf(state(entries), "NetworkSecurityGroup")[0];
const tableOf = (entries: readonly Entry[]) => factsOf(state(entries), "RouteTable")[0];

/** A resource with other attributes. */
const having = (each: Entry, more: Entry["attributes"]): Entry => ({
  ...each,
  attributes: { ...each.attributes, ...more },
});

describe("a network security group", () => {
  it("lets out what its rules do, in blocks and as resources of their own", () => {
    expect(groupOf([group])).toMatchObject({ deniesOutbound: true, outboundServiceTags: ["Storage"] });
    const keys = ownRule("keys", { priority: 110, destination_address_prefix: "AzureKeyVault" });
    expect(groupOf([group, keys])).toMatchObject({ outboundServiceTags: ["Storage", "AzureKeyVault"] });
    expect(groupOf([group, ownRule("nothing-else", { priority: 4000 })])).toMatchObject({
      deniesOutbound: false,
    });
  });

  const unknown: readonly (readonly [string, readonly Entry[]])[] = [
    ["no rule is known", [having(group, { security_rule: [] })]],
    ["rules are resources of their own alone", [having(group, { security_rule: [] }), ownRule("storage")]],
    ["a rule is not wholly known", [having(group, { security_rule: [rule("a", { access: undefined })] })]],
    [
      "an address is known only later",
      [having(group, { security_rule: [rule("a", { destination_address_prefixes: [null] })] })],
    ],
    ["a rule of its own has no id", [group, having(ownRule("keys"), { id: undefined })]],
  ];

  it.each(unknown)("says nothing where %s", (_, entries) => {
    expect(groupOf(entries)).not.toHaveProperty("deniesOutbound");
    expect(groupOf(entries)).not.toHaveProperty("outboundServiceTags");
  });

  it("says nothing where a plan destroys a rule that it has", () => {
    const destroyed = {
      address: "azurerm_network_security_rule.nothing_else",
      mode: "managed",
      type: "azurerm_network_security_rule",
      name: "nothing_else",
      change: { actions: ["delete"] },
    };
    const before = plan([group]);
    expect(factsOf(before, "NetworkSecurityGroup")[0]).toHaveProperty("deniesOutbound", true);
    const after = factsOf({ ...before, resource_changes: [destroyed] }, "NetworkSecurityGroup");
    expect(after[0]).not.toHaveProperty("deniesOutbound");
  });
});

describe("a route table", () => {
  it("has the route for everything else that is newer", () => {
    expect(tableOf([table])).toHaveProperty("defaultRoute", "Internet");
    expect(tableOf([table, ownRoute])).toHaveProperty("defaultRoute", "VirtualAppliance");
    expect(tableOf([having(table, { route: [] }), ownRoute])).toHaveProperty(
      "defaultRoute",
      "VirtualAppliance",
    );
  });

  it("has none only where all of its routes are known", () => {
    const inner = { name: "inner", address_prefix: "10.0.0.0/8", next_hop_type: "VnetLocal" };
    expect(tableOf([having(table, { route: [inner] })])).toHaveProperty("defaultRoute", "none");
    const own = having(ownRoute, inner);
    for (const route of [[], undefined, [{ ...inner, address_prefix: undefined }]])
      expect(tableOf([having(table, { route }), own])).not.toHaveProperty("defaultRoute");
  });
});

describe("a subnet", () => {
  const subnetOf = (json: unknown) =>
    asObject((factsOf(json, "VirtualNetwork")[0]!.subnets as readonly unknown[])[0]);
  const [block] = home.attributes.subnet as readonly Entry["attributes"][];
  const network = (more: Entry["attributes"]) => having(home, { subnet: [{ ...block, ...more }] });

  it.each([
    ["a state", state],
    ["a plan", plan],
  ])("has what is put to it in %s, though its network was read before", (_, make) => {
    const json = make([home, front, group, table, groupOfSubnet, tableOfSubnet]);
    expect(subnetOf(json)).toMatchObject({ networkSecurityGroup: "nsg-front", routeTable: "rt-front" });
  });

  it("has what the block of its network says", () => {
    const said = network({ security_group: GROUP, route_table_id: TABLE });
    expect(subnetOf(state([said, front]))).toMatchObject({
      networkSecurityGroup: "nsg-front",
      routeTable: "rt-front",
    });
    expect(subnetOf(state([home]))).toMatchObject({ networkSecurityGroup: "none", routeTable: "none" });
  });

  it("has none only where that is said, and nothing is left out that could have put it there", () => {
    const away = having(home, { subnet: [] });
    expect(subnetOf(state([away, front]))).not.toHaveProperty("networkSecurityGroup");
    const open = having(groupOfSubnet, { id: undefined, subnet_id: undefined });
    expect(subnetOf(state([home, open]))).not.toHaveProperty("networkSecurityGroup");
    const toUnknown = having(groupOfSubnet, { network_security_group_id: undefined });
    expect(subnetOf(state([home, toUnknown]))).not.toHaveProperty("networkSecurityGroup");
    expect(subnetOf(state([home]))).not.toHaveProperty("natGateway");
  });
});

describe("a network", () => {
  const serversOf = (entries: readonly Entry[]) => factsOf(state(entries), "VirtualNetwork")[0]!.dnsServers;

  it("has the DNS servers that are named, and of none that is named nothing is known", () => {
    expect(serversOf([home])).toEqual(["10.7.0.4"]);
    expect(serversOf([having(home, { dns_servers: [] })])).toBeUndefined();
  });
});
