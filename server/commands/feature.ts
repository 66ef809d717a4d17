import {
  type CancellationToken,
  type Connection,
  MessageType,
  Position,
  ShowMessageNotification,
} from "vscode-languageserver";
import { OPEN_RULE_PAGE, rulePageAddress } from "../code-actions/rule-page.ts";
import { SHOW_MACHINES, SHOW_READINESS } from "../code-lens/code-lens.ts";
import { type MappingNeeds, machinesOfMapping } from "../pages/machines-of-mapping.ts";
import { readinessOfMachine } from "../pages/readiness-in-words.ts";
import type { Feature } from "../protocol/feature.ts";
import { plainText } from "../words/prose.ts";

/** What commands read. */
export interface CommandsNeeds extends MappingNeeds {
  readonly connection: Connection;
  readonly abilities: { readonly showsDocuments: boolean };
  /** What the editor has said to drlint alone when it started. */
  readonly initializationOptions: unknown;
}

type Run = (needs: CommandsNeeds, args: readonly unknown[], token: CancellationToken) => Promise<void>;

/**
 * The commands behind lenses and actions, for editors that do no more with them than to hand them back. One that has its own
 * ways to show machines and readiness says so with `commands` in its options, and is not offered these.
 */
export const commandsFeature: Feature<CommandsNeeds> = (needs) => {
  const own = commandsIn(needs.initializationOptions);
  const commands = [...COMMANDS.keys()].filter((command) => !own.includes(command));
  needs.connection.onExecuteCommand(async ({ command, arguments: args }, token) => {
    await COMMANDS.get(command)?.(needs, args ?? [], token);
    return null;
  });
  return { executeCommandProvider: { commands } };
};

const COMMANDS: ReadonlyMap<string, Run> = new Map([
  [OPEN_RULE_PAGE, openRulePage],
  [SHOW_READINESS, showReadiness],
  [SHOW_MACHINES, showMachines],
]);

async function openRulePage(
  { connection, abilities }: CommandsNeeds,
  [rule]: readonly unknown[],
): Promise<void> {
  const uri = rulePageAddress(rule);
  if (uri === undefined) return;
  if (abilities.showsDocuments) await connection.window.showDocument({ uri, external: true });
  else await tell({ connection }, uri);
}

async function showReadiness(
  needs: CommandsNeeds,
  [uri, machine]: readonly unknown[],
  token: CancellationToken,
): Promise<void> {
  if (typeof uri !== "string" || typeof machine !== "string") return;
  const at = await needs.views.at(uri, token);
  const page = at && readinessOfMachine(at.view, machine, plainText);
  await tell(needs, page?.text.trimEnd() ?? `'${machine}' is not protected.`);
}

async function showMachines(
  needs: CommandsNeeds,
  [uri, position]: readonly unknown[],
  token: CancellationToken,
): Promise<void> {
  if (typeof uri !== "string" || !Position.is(position)) return;
  const machines = await machinesOfMapping(needs, uri, position, token);
  if (!machines) return;
  const names = machines.map(({ name }) => name).join(", ");
  await tell(
    needs,
    names === "" ? "No machine comes up by this mapping." : `By this mapping come up: ${names}.`,
  );
}

function commandsIn(options: unknown): readonly unknown[] {
  const commands =
    typeof options === "object" && options !== null && "commands" in options ? options.commands : undefined;
  return Array.isArray(commands) ? commands : [];
}

/** Shows text, and asks nothing. */
async function tell({ connection }: Pick<CommandsNeeds, "connection">, message: string): Promise<void> {
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}
