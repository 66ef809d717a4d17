import {
  type CancellationToken,
  MessageType,
  Position,
  ShowMessageNotification,
} from "vscode-languageserver";
import { OPEN_RULE_PAGE, pageOf } from "../code-actions/rule-page.ts";
import { SHOW_MACHINES, SHOW_READINESS } from "../code-lens/code-lens.ts";
import type { Feature } from "../feature.ts";
import { machinesOfMapping } from "../pages/feature.ts";
import { readinessPage } from "../pages/readiness-page.ts";
import type { Server } from "../server.ts";
import { plainText } from "../words/prose.ts";

type Run = (server: Server, args: readonly unknown[], token: CancellationToken) => Promise<void>;

/**
 * The commands behind lenses and actions, for editors that do no more with them than to hand them back. One that has its own
 * ways to show machines and readiness says so with `commands` in its options, and is not offered these.
 */
export const commandsFeature: Feature = (server) => {
  const own = commandsIn(server.initializationOptions);
  const commands = [...COMMANDS.keys()].filter((command) => !own.includes(command));
  server.connection.onExecuteCommand(async ({ command, arguments: args }, token) => {
    await COMMANDS.get(command)?.(server, args ?? [], token);
    return null;
  });
  return { executeCommandProvider: { commands } };
};

const COMMANDS: ReadonlyMap<string, Run> = new Map([
  [OPEN_RULE_PAGE, openRulePage],
  [SHOW_READINESS, showReadiness],
  [SHOW_MACHINES, showMachines],
]);

async function openRulePage({ connection, abilities }: Server, [rule]: readonly unknown[]): Promise<void> {
  const uri = pageOf(rule);
  if (uri === undefined) return;
  if (abilities.showsDocuments) await connection.window.showDocument({ uri, external: true });
  else await tell({ connection }, uri);
}

async function showReadiness(
  server: Server,
  [uri, machine]: readonly unknown[],
  token: CancellationToken,
): Promise<void> {
  if (typeof uri !== "string" || typeof machine !== "string") return;
  const at = await server.at(uri, token);
  const page = at && readinessPage(at.view, machine, plainText);
  await tell(server, page?.text.trimEnd() ?? `'${machine}' is not protected.`);
}

async function showMachines(
  server: Server,
  [uri, position]: readonly unknown[],
  token: CancellationToken,
): Promise<void> {
  if (typeof uri !== "string" || !Position.is(position)) return;
  const machines = await machinesOfMapping(server, uri, position, token);
  if (!machines) return;
  const names = machines.map(({ name }) => name).join(", ");
  await tell(
    server,
    names === "" ? "No machine comes up by this mapping." : `By this mapping come up: ${names}.`,
  );
}

function commandsIn(options: unknown): readonly unknown[] {
  const commands =
    typeof options === "object" && options !== null && "commands" in options ? options.commands : undefined;
  return Array.isArray(commands) ? commands : [];
}

/** Shows text, and asks nothing. */
async function tell({ connection }: Pick<Server, "connection">, message: string): Promise<void> {
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}
