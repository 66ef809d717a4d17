import type { InlayHint, Range } from "vscode-languageserver";
import { NetworkEnds } from "../../answers/forecast/network-ends.ts";
import { scenarioInWords } from "../../answers/readiness/words.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { type Protection, scenarioOf } from "../../inventory/protection/protection.ts";
import { toOffset, toPosition } from "../protocol/positions.ts";
import type { InlayHintSettings } from "../settings/settings.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";
import { adapterHints, type HintContext } from "./adapter-hints.ts";
import { machinesIn } from "./machines-in.ts";

/** What hints look like. */
export interface InlayHintOptions {
  /** Which are shown. */
  readonly shown: InlayHintSettings;
  /** How tooltips are marked up. */
  readonly prose: Prose;
}

/**
 * What the text does not say itself, shown in its lines: the scenario of a machine, and where its adapters come up after a
 * failover. Only of the machines in the range.
 */
export function inlayHints(
  view: View,
  file: InventoryFile,
  range: Range,
  { shown, prose }: InlayHintOptions,
): InlayHint[] {
  if (!Object.values(shown).includes(true)) return [];
  const { inventory } = view;
  const { document } = file;
  const start = toOffset(document, range.start);
  const end = toOffset(document, range.end);
  const context: HintContext = {
    inventory,
    kind: "failover",
    sources: new NetworkEnds(inventory),
    targets: new NetworkEnds(inventory),
    file,
    shown,
    prose,
  };
  const hints = machinesIn(file, { start, end }).flatMap((machine) => {
    const protection = inventory.protectionOf(machine);
    if (!protection) return [];
    return [...scenarioHints(context, protection), ...ofAdapters(view, context, protection)];
  });
  const from = toPosition(document, start);
  const to = toPosition(document, end);
  return hints
    .filter(({ position }) => compare(position, from) >= 0 && compare(position, to) <= 0)
    .sort((a, b) => compare(a.position, b.position));
}

function ofAdapters({ run }: View, context: HintContext, protection: Protection): InlayHint[] {
  const adapters: readonly HintedAdapter[] = protection.machine.networkAdapters ?? [];
  return adapters.flatMap((adapter) => {
    const forecast = run.forecasts.ofAdapter("failover", adapter);
    return forecast ? adapterHints(context, protection, forecast) : [];
  });
}

type HintedAdapter = NonNullable<Protection["machine"]["networkAdapters"]>[number];

/** A machine in Azure can only go to another region: its section says so. */
function scenarioHints({ shown, file, prose }: HintContext, protection: Protection): InlayHint[] {
  const { machine } = protection;
  const scenario = scenarioOf(protection);
  if (!shown.scenario || !scenario || machine.nodeType === "AzureVirtualMachine") return [];
  const reason =
    scenario === "site-to-azure"
      ? "The host stands in a Hyper-V site, and no VMM server manages it."
      : "A VMM server manages the host.";
  return [
    {
      position: toPosition(file.document, machine.at("name").end),
      label: scenarioInWords(scenario),
      tooltip: prose.parts([prose.text(reason)]),
      paddingLeft: true,
    },
  ];
}

function compare(a: InlayHint["position"], b: InlayHint["position"]): number {
  return a.line - b.line || a.character - b.character;
}
