import { describe, expect, it } from "vitest";
import { type Picture, pictureOf } from "../../../answers/forecast/page/picture.ts";
import { azureMachine, betweenRegions, TWO_SITES } from "../../cli/commands/forecast/inventories.ts";
import { forecastOf } from "./forecasts.ts";

const ADDRESS = "ipConfigurations: [{ address: 10.0.0.19 }]";

/** The lines of a picture: `NewYork1 -> Chicago1: mapped, 1 (mapped)`. */
function lines({ lines: drawn }: Picture): string[] {
  return drawn.map(
    ({ from, to, kind, adapters, reasons }) =>
      `${from.title} -> ${to.title}: ${kind}, ${adapters} (${reasons.join("; ")})`,
  );
}

/** The networks of a side with what is in them: `contoso-dr [web: web01 10.0.0.19]`. */
function boxes(side: Picture["sources"]): string[] {
  return side.map(({ title, subnets }) => {
    const inside = subnets.map(({ name, chips }) => {
      const drawn = chips.map(({ label, addresses }) => ` ${[label, ...addresses].join(" ")}`);
      return `${name}:${drawn.join(",")}`;
    });
    return `${title} [${inside.join("; ")}]`;
  });
}

describe("a picture of two sites", () => {
  it("draws machines on both sides, and a broken line to nothing for each unmapped network", async () => {
    const picture = pictureOf(await forecastOf(TWO_SITES), "f");
    expect(boxes(picture.sources)).toEqual([
      "Chicago1 [web:; app: CH-MAPPED]",
      "Chicago2 [web:; app: CH-OTHER]",
      "NewYork1 [web:; app:; db: NY-MAPPED]",
      "NewYork2 [web:; app:; db: NY-OTHER]",
    ]);
    expect(boxes(picture.targets)).toEqual([
      "NewYork1 [web:; app: CH-MAPPED]",
      "Chicago1 [web: NY-MAPPED; app:]",
      "Connected to nothing [no known subnet: CH-OTHER, NY-OTHER]",
    ]);
    expect(lines(picture).sort()).toEqual([
      "Chicago1 -> NewYork1: mapped, 1 (mapped)",
      "Chicago2 -> Connected to nothing: broken, 1 (not mapped)",
      "NewYork1 -> Chicago1: mapped, 1 (mapped)",
      "NewYork2 -> Connected to nothing: broken, 1 (not mapped)",
    ]);
    expect(picture.targets.at(-1)).toMatchObject({ kind: "nothing", adapters: 2, fails: 2 });
  });

  it("draws what cannot be told apart from what is connected to nothing", async () => {
    const picture = pictureOf(await forecastOf(TWO_SITES, "test-failover"), "f");
    expect(picture.targets).toMatchObject([{ title: "Not known", kind: "unknown", adapters: 4, fails: 0 }]);
    expect(new Set(picture.lines.map(({ kind }) => kind))).toEqual(new Set(["unknown"]));
  });
});

describe("lines between regions", () => {
  it.each([
    [
      ["contoso-vnet contoso-dr", "contoso-dr contoso-vnet"],
      "contoso-vnet -> contoso-dr: mapped, 1 (mapped)",
    ],
    [["contoso-vnet contoso-dr"], "contoso-vnet -> contoso-dr: warning, 1 (mapped one way only)"],
    [["contoso-vnet contoso-vnet"], "contoso-vnet -> contoso-vnet: broken, 0 (mapped to itself)"],
    [
      ["contoso-vnet nowhere"],
      "contoso-vnet -> nowhere: broken, 0 (mapped to or from a network that is not there)",
    ],
    [[], "contoso-vnet -> contoso-vnet-asr: made, 1 (made by Site Recovery)"],
  ])("for the mappings %j: %s", async (mappings, line) => {
    expect(lines(pictureOf(await forecastOf(betweenRegions({ mappings })), "f"))).toContain(line);
  });

  it("of a machine with a network of its own, and of a mapping that nobody takes", async () => {
    const machines = [azureMachine("a", ADDRESS, "network: contoso-dr")];
    expect(lines(pictureOf(await forecastOf(betweenRegions({ machines })), "f"))).toEqual([
      "contoso-vnet -> contoso-dr: set, 1 (mapped; set for the machine)",
      "contoso-dr -> contoso-vnet: unused, 0 (mapped)",
    ]);
  });

  it("leave mappings out of a test, which goes by none", async () => {
    const machines = [azureMachine("a", ADDRESS, "testFailoverNetwork: contoso-dr")];
    const picture = pictureOf(await forecastOf(betweenRegions({ machines }), "test-failover"), "f");
    expect(lines(picture)).toEqual(["contoso-vnet -> contoso-dr: set, 1 (set for the machine)"]);
  });
});

it("names an adapter where its machine has several, and numbers it alike on both sides", async () => {
  const machine = azureMachine("a", ADDRESS).replace(
    "networkAdapters: [",
    "networkAdapters: [{ name: nic9, network: contoso-vnet, subnet: web }, ",
  );
  const picture = pictureOf(await forecastOf(betweenRegions({ machines: [machine] })), "f");
  for (const side of [picture.sources, picture.targets]) {
    const chips = side.flatMap(({ subnets }) => subnets.flatMap((subnet) => subnet.chips));
    expect(chips.map(({ adapter, label }) => `${adapter} ${label}`)).toEqual(["0 a / nic9", "1 a / nic0"]);
  }
});
