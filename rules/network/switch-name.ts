import { adapterFeatureRule } from "../define/adapter-rule.ts";

const ROW = "hyperv-switch-names/number-sign";

/** Reports adapters on a virtual switch whose name has a number sign. */
export default adapterFeatureRule({
  name: "network/switch-name",
  description: "A virtual switch with # in its name, on a host without VMM",
  level: "error",
  rows: [ROW],
  facts: ["NetworkAdapter.network"],
  message:
    "Adapter '{{adapter}}' is on the virtual switch '{{network}}'. Machines on a switch with {{character}} in its name cannot be protected: rename the switch.",
  uses(adapter, check) {
    const network = check.need(adapter, "network");
    const character = check.limit(ROW, "refusedCharacter");
    if (network === undefined || !network.includes(character)) return [];
    return [{ place: adapter.at("network"), data: { adapter: adapter.name, network, character } }];
  },
});
