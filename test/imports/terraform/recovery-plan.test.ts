import { expect, it } from "vitest";
import { estateOfAll } from "../estate-of.ts";
import { plan, state } from "./forms.ts";
import { ALL, HYPER_V, recoveryPlan } from "./tide.ts";

const plansIn = (json: unknown) =>
  estateOfAll(json)
    .ofEntity("RecoveryPlan")
    .map((each) => each.fields());

const TOLD = {
  name: "rp-tide",
  vault: "rsv-tide",
  groups: [
    { name: "Group 1", machines: ["ebb"] },
    { name: "Group 2", machines: [] },
  ],
};

it.each([
  ["a state", state(ALL)],
  ["a plan", plan(ALL)],
])("%s tells which machines each group of a recovery plan starts", (_, json) => {
  expect(plansIn(json)).toMatchObject([TOLD]);
});

it("machines that the file does not have leave the machines of a group unrecorded", () => {
  expect(plansIn(state([recoveryPlan]))).toMatchObject([
    { name: "rp-tide", groups: [{ name: "Group 1" }, { name: "Group 2", machines: [] }] },
  ]);
  expect(JSON.stringify(plansIn(state([recoveryPlan])))).not.toContain("ebb");
});

it("a recovery plan whose groups have been written down in another way has none recorded", () => {
  const { boot_recovery_group: _, ...older } = recoveryPlan.attributes;
  const [read] = plansIn(
    state([{ ...recoveryPlan, attributes: { ...older, recovery_group: [{ type: "Boot" }] } }]),
  );
  expect(read).not.toHaveProperty("groups");
});

it("a recovery plan of a Hyper-V site is left out, and that is said", () => {
  const ofSite = {
    ...recoveryPlan,
    attributes: {
      ...recoveryPlan.attributes,
      source_recovery_fabric_id: HYPER_V[0]!.attributes.id,
    },
  };
  const estate = estateOfAll(state([...HYPER_V, ofSite]));
  expect(estate.ofEntity("RecoveryPlan")).toEqual([]);
  expect([...estate.notes].join("\n")).toContain("'rp-tide' is left out");
});
