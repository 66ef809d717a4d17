import { describe, expect, it } from "vitest";
import type { Estate } from "../../../imports/estate.ts";
import { estateOfAll, fieldsOf } from "../estate-of.ts";
import { type Entry, entry, moduleOf, type Plan, plan, state } from "./forms.ts";
import { VAULT } from "./ids.ts";
import { adapter, away, front, home, machine, policy, REGIONS, replicated, subnet, vault } from "./tide.ts";

type Fields = ReturnType<typeof fieldsOf>[number];

const machinesOf = (estate: Estate) => fieldsOf(estate, "AzureVirtualMachine");
const adaptersOf = (estate: Estate) =>
  machinesOf(estate).flatMap(({ networkAdapters }) => (networkAdapters ?? []) as Fields[]);

/** A plan with other references in the place of those of an attribute. */
function withReferences(
  made: Plan,
  [type, name]: readonly [string, string],
  references: readonly string[],
  change: (expressions: Record<string, unknown>, references: readonly string[]) => void,
): Plan {
  const copy = structuredClone(made);
  const own = copy.configuration.root_module.resources.find(
    (each) => each.type === `azurerm_${type}` && each.name === name,
  );
  change(own!.expressions as Record<string, unknown>, references);
  return copy;
}

describe("a plan in which all is new", () => {
  const estate = estateOfAll(plan(REGIONS));

  it("tells what a state tells after it, by its references, and that protection is planned", () => {
    const after = estateOfAll(state(REGIONS));
    const known = (each: Estate) =>
      JSON.parse(
        JSON.stringify(
          each.objects.map((object) => [object.entity, object.fields()]),
          (key, value) => (key === "id" || key === "subscription" || key === "keySource" ? undefined : value),
        )
          .replaceAll('"state":"protected"', '"state":"planned"')
          .replaceAll(',"encryption":{}', ""),
      );
    expect(known(estate)).toEqual(known(after));
    expect([...estate.notes]).toEqual([]);
  });

  it("knows no ids and no subscription but those of the scale set, which is there already", () => {
    const planned = estate.objects.filter(({ entity }) => entity !== "ScaleSet");
    expect(planned.length).toBe(estate.objects.length - 1);
    expect(JSON.stringify(planned.map((each) => each.fields()))).not.toMatch(/subscription|known after/);
  });

  it("does not say whose key an account has, which Azure was not asked yet", () => {
    expect(fieldsOf(estate, "StorageAccount")[0]).not.toHaveProperty("encryption");
  });
});

describe("what is there already", () => {
  it("is protected, while a new machine beside it is planned", () => {
    const old = [replicated("ebb"), machine("virtual_machine", "ebb"), adapter("ebb-nic", "10.7.1.4")];
    const fresh = plan([
      replicated("flood"),
      machine("virtual_machine", "flood"),
      adapter("flood-nic", "10.7.1.5"),
    ]);
    const made = plan(REGIONS.filter(({ type }) => !/machine|interface|replicated/.test(type)));
    const all = [made, fresh].flatMap((each) => resourcesOf(each));
    const estate = estateOfAll({
      ...made,
      planned_values: { root_module: { resources: [...all, ...resourcesOf(state2(old))] } },
      configuration: {
        root_module: {
          resources: [made, fresh].flatMap((each) => each.configuration.root_module.resources),
        },
      },
    });
    expect(machinesOf(estate).map(({ name, replication }) => [name, (replication as Fields).state])).toEqual([
      ["flood", "planned"],
      ["ebb", "protected"],
    ]);
  });
});

const state2 = (entries: readonly Entry[]) => ({ planned_values: { root_module: moduleOf(entries) } });
const resourcesOf = (each: { readonly planned_values: { readonly root_module: unknown } }) =>
  (each.planned_values.root_module as { readonly resources: unknown[] }).resources;

describe("what is named beside its resource group", () => {
  const item = replicated("ebb").attributes;

  it("is the one that is written elsewhere in the file", () => {
    const [fabric] = REGIONS.filter(({ type }) => type === "azurerm_site_recovery_fabric");
    const made = plan([fabric!]);
    const estate = estateOfAll({
      ...made,
      planned_values: {
        root_module: {
          resources: [
            ...resourcesOf(made),
            ...resourcesOf(state2([entry("site_recovery_replicated_vm", "ebb", item)])),
          ],
        },
      },
    });
    expect(fieldsOf(estate, "Vault")).toMatchObject([{ name: "rsv-tide", subscription: expect.any(String) }]);
  });

  it("is the one of another file, in whichever order they come", () => {
    const made = plan([policy]);
    for (const all of [
      [made, state([vault])],
      [state([vault]), made],
      [made, [{ id: VAULT, location: "westeurope" }]],
    ]) {
      const estate = estateOfAll(...all);
      expect(fieldsOf(estate, "Vault")).toEqual([expect.objectContaining({ region: "westeurope" })]);
      expect(fieldsOf(estate, "ReplicationPolicy")).toHaveLength(1);
    }
  });

  it("is none of two of one name", () => {
    const other = VAULT.replace("5d3c1f77", "6e4d2f88");
    const estate = estateOfAll(
      state([vault]),
      state([{ ...vault, attributes: { ...vault.attributes, id: other } }]),
    );
    expect(fieldsOf(estate, "Vault")).toHaveLength(2);
    const twice = [policy, { ...policy, name: "other" }];
    expect([...estateOfAll(plan(twice)).notes]).toEqual([
      expect.stringContaining(
        "azurerm_site_recovery_replication_policy.day, azurerm_site_recovery_replication_policy.other",
      ),
    ]);
  });
});

describe("references", () => {
  const nic = adapter("ebb-nic", "10.7.1.4");
  const parts = [home, front, nic, machine("virtual_machine", "ebb")];
  const made = plan(parts);
  const ofNic = ["network_interface", "ebb-nic"] as const;
  const intoBlock = (expressions: Record<string, unknown>, references: readonly string[]) => {
    const [block] = expressions.ip_configuration as Record<string, unknown>[];
    block!.subnet_id = { references };
  };

  it("lead from a network interface to its subnet", () => {
    expect(adaptersOf(estateOfAll(made))).toMatchObject([{ network: "vnet-home", subnet: "front" }]);
  });

  it.each([
    ["a local value", ["local.subnet"]],
    ["an index that goes by another one", ["azurerm_subnet.front", "each.key"]],
    [
      "one of two",
      ["azurerm_subnet.front.id", "azurerm_subnet.front", "azurerm_subnet.back.id", "azurerm_subnet.back"],
    ],
    ["a condition", ["var.public", "azurerm_subnet.front.id", "azurerm_subnet.front"]],
    ["something else of a subnet", ["azurerm_subnet.front.name", "azurerm_subnet.front"]],
    ["another type", ["azurerm_virtual_network.home.id", "azurerm_virtual_network.home"]],
    ["itself, by an output", ["module.none.id", "module.none"]],
    ["no words", [7, null]],
  ])("are not followed where they are %s, which is said", (_, references) => {
    const estate = estateOfAll(withReferences(made, ofNic, references as string[], intoBlock));
    expect(adaptersOf(estate)).toEqual([expect.not.objectContaining({ subnet: expect.anything() })]);
    expect([...estate.notes]).toEqual([
      "0.json: What these lead to is known only after it is applied, and is left out: 'ip_configuration.subnet_id' of azurerm_network_interface.ebb-nic. Export the state then.",
    ]);
  });

  it("lead to an instance by its index, and to none where it has none", () => {
    const [one, two] = ["a", "b"].map((index) => ({
      ...front,
      index,
      attributes: {
        ...front.attributes,
        name: `front-${index}`,
        id: `${String(front.attributes.id)}-${index}`,
      },
    }));
    const ofOne = adapter("ebb-nic", "10.7.1.4", {
      ip_configuration: [{ name: "ip1", subnet_id: one!.attributes.id }],
    });
    const repeated = plan([home, one!, two!, ofOne, machine("virtual_machine", "ebb")]);
    const to = (...references: string[]) => withReferences(repeated, ofNic, references, intoBlock);
    const own = 'azurerm_subnet.front["b"]';
    expect(adaptersOf(estateOfAll(to(`${own}.id`, own, "azurerm_subnet.front")))).toMatchObject([
      { subnet: "front-b" },
    ]);
    expect(adaptersOf(estateOfAll(to("azurerm_subnet.front.id", "azurerm_subnet.front")))).toEqual([
      expect.not.objectContaining({ subnet: expect.anything() }),
    ]);
  });

  it("lead to an instance within a module that has a key itself", () => {
    const one = { ...front, index: "a" };
    const entries = [home, one, nic, machine("virtual_machine", "ebb")];
    const copy = structuredClone(plan(entries.map((each) => ({ ...each, module: 'module.vm["west"]' }))));
    // biome-ignore lint/suspicious/noExplicitAny: JSON of a configuration
    const root = copy.configuration.root_module as any;
    const { module } = root.module_calls['vm["west"]'];
    const ofModule = module.resources.find(
      ({ type }: { type: string }) => type === "azurerm_network_interface",
    );
    intoBlock(ofModule.expressions, ['azurerm_subnet.front["a"].id', 'azurerm_subnet.front["a"]']);
    root.module_calls = { vm: { module } };
    expect(adaptersOf(estateOfAll(copy))).toMatchObject([{ name: "ebb-nic", subnet: "front" }]);
  });

  it("lead through outputs and variables of modules", () => {
    const inModule = (module: string, each: Entry) => ({ ...each, module });
    const [net, vm] = ["module.net", 'module.vm["west"]'];
    const copy = structuredClone(
      plan([
        inModule(net!, home),
        inModule(net!, front),
        inModule(vm!, nic),
        inModule(vm!, machine("virtual_machine", "ebb")),
      ]),
    );
    // biome-ignore lint/suspicious/noExplicitAny: JSON of a configuration
    const root = copy.configuration.root_module as any;
    root.module_calls = {
      net: {
        module: {
          ...root.module_calls.net.module,
          outputs: {
            subnet: { expression: { references: ["azurerm_subnet.front.id", "azurerm_subnet.front"] } },
          },
        },
      },
      vm: {
        expressions: { subnet_id: { references: ["module.net.subnet", "module.net"] } },
        module: root.module_calls['vm["west"]'].module,
      },
    };
    const ofModule = root.module_calls.vm.module.resources.find(
      ({ type }: { type: string }) => type === "azurerm_network_interface",
    );
    intoBlock(ofModule.expressions, ["var.subnet_id"]);
    expect(adaptersOf(estateOfAll(copy))).toMatchObject([{ name: "ebb-nic", subnet: "front" }]);
    root.module_calls.vm.expressions.subnet_id.references = ["local.subnet"];
    expect(adaptersOf(estateOfAll(copy))).toEqual([
      expect.not.objectContaining({ subnet: expect.anything() }),
    ]);
    // A circle, which no configuration of Terraform has.
    root.module_calls.vm.expressions.subnet_id.references = ["module.vm.out"];
    root.module_calls.vm.module.outputs = { out: { expression: { references: ["var.subnet_id"] } } };
    expect(adaptersOf(estateOfAll(copy))).toEqual([
      expect.not.objectContaining({ subnet: expect.anything() }),
    ]);
  });

  it("of which one is not clear leave the state of a planned machine out, which would mean that all is chosen", () => {
    const whole = plan(REGIONS);
    const toAccount = (expressions: Record<string, unknown>, references: readonly string[]) => {
      expressions.managed_disk = { references };
    };
    const ofItem = ["site_recovery_replicated_vm", "ebb"] as const;
    const estate = estateOfAll(withReferences(whole, ofItem, ["local.account"], toAccount));
    const [ebb] = machinesOf(estate);
    expect(ebb!.replication).not.toHaveProperty("state");
    expect(ebb!.replication).not.toHaveProperty("cacheStorageAccount");
    expect([...estate.notes]).toEqual([
      expect.stringContaining(
        "'managed_disk.staging_storage_account_id' of azurerm_site_recovery_replicated_vm.ebb",
      ),
    ]);
  });

  it("are not followed from what is sensitive", () => {
    const hidden = { ...nic, sensitive: { ip_configuration: [{ subnet_id: true }] } };
    const estate = estateOfAll(plan([home, front, hidden, machine("virtual_machine", "ebb")]));
    expect(adaptersOf(estate)).toEqual([expect.not.objectContaining({ subnet: expect.anything() })]);
  });

  it("are missing in a plan of which only the values were kept, which is said", () => {
    const { planned_values } = made;
    const estate = estateOfAll({ format_version: "1.2", planned_values });
    expect(machinesOf(estate)).toMatchObject([{ name: "ebb" }]);
    expect(machinesOf(estate)[0]).not.toHaveProperty("networkAdapters");
    expect([...estate.notes]).toEqual([expect.stringContaining("'network_interface_ids'")]);
  });
});

describe("a plan", () => {
  it("has what data sources said with the state before it", () => {
    const prior_state = { values: { root_module: moduleOf([{ ...away, isData: true }, home]) } };
    const estate = estateOfAll({ ...plan([subnet]), prior_state });
    expect(fieldsOf(estate, "VirtualNetwork")).toMatchObject([
      { name: "vnet-dr", subscription: expect.any(String), subnets: [{ name: "front-dr" }] },
    ]);
  });

  it("says what it destroys, and does not read it", () => {
    const resource_changes = [
      {
        address: "azurerm_storage_account.cache",
        type: "azurerm_storage_account",
        mode: "managed",
        change: { actions: ["delete"] },
      },
      {
        address: "azurerm_virtual_network.home",
        type: "azurerm_virtual_network",
        mode: "managed",
        change: { actions: ["delete", "create"] },
      },
      {
        address: "azurerm_key_vault.k",
        type: "azurerm_key_vault",
        mode: "managed",
        change: { actions: ["delete"] },
      },
    ];
    const estate = estateOfAll({ ...plan([home]), resource_changes });
    expect([...estate.notes]).toEqual([
      "0.json: The plan destroys these, which are left out: azurerm_storage_account.cache.",
    ]);
    expect(estate.objects.map(({ name }) => name)).toEqual(["vnet-home"]);
  });

  it("says that it is incomplete where it leaves changes to a later one", () => {
    expect([...estateOfAll({ ...plan([home]), complete: false }).notes]).toEqual([
      "0.json: The plan leaves changes to a later one, and is incomplete.",
    ]);
  });

  it("has no subnets of a new network while one is in a network of which nobody knows the name", () => {
    const { virtual_network_name: _, ...attributes } = subnet.attributes;
    const lost = { ...subnet, name: "lost", attributes };
    expect(fieldsOf(estateOfAll(plan([away, subnet, lost])), "VirtualNetwork")[0]).not.toHaveProperty(
      "subnets",
    );
    expect(fieldsOf(estateOfAll(plan([away, subnet])), "VirtualNetwork")).toMatchObject([
      { subnets: [{ name: "front-dr" }] },
    ]);
  });

  it("leaves out what has a name that is not known", () => {
    const nameless = { ...home, attributes: { ...home.attributes, name: undefined } };
    const estate = estateOfAll(plan([nameless]));
    expect(estate.objects).toEqual([]);
    expect([...estate.notes]).toEqual([expect.stringContaining("azurerm_virtual_network.home")]);
  });
});
