// What those who run pipelines take for a command, after their own sources:
// actions/runner src/Runner.Common/ActionCommand.cs and src/Runner.Worker/ActionCommandManager.cs,
// microsoft/azure-pipelines-agent src/Microsoft.VisualStudio.Services.Agent/Command.cs and
// src/Agent.Worker/WorkerCommandManager.cs, all read on 2026-11-28.

/** What colours text in a terminal. */
export const COLOUR = new RegExp(`${"\u001b"}\\[[\\d;]*m`, "g");

/** The commands that GitHub's runner knows. */
const GITHUB = [
  "internal-set-repo-path",
  "set-env",
  "set-output",
  "save-state",
  "add-mask",
  "add-path",
  "add-matcher",
  "remove-matcher",
  "debug",
  "warning",
  "error",
  "notice",
  "group",
  "endgroup",
  "echo",
  "stop-commands",
];

/**
 * The commands in a log, as GitHub's runner and Azure's agent find them. Their searches compare as the culture does, which
 * passes over characters that show nothing, so each line is looked at with and without them; and without colours, since a
 * log may be stored without.
 */
export function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const plain = line.replace(COLOUR, "");
    const bare = plain.replace(/\p{DI}/gu, "").replace(/(?!\t)\p{Cc}/gu, "");
    return [line, plain, bare].some((each) => isForGithub(each) || isForAzure(each)) ? [line] : [];
  });
}

function isForGithub(line: string): boolean {
  return tryParseV2(line) || tryParseV1(line);
}

/** `::name properties::data` at the start of the line. */
function tryParseV2(message: string): boolean {
  const text = message.trimStart();
  if (!text.startsWith("::")) return false;
  const end = text.indexOf("::", 2);
  return end >= 0 && isKnown(text.slice(2, end));
}

/** `##[name properties]data` anywhere. */
function tryParseV1(message: string): boolean {
  const prefix = message.indexOf("##[");
  if (prefix < 0) return false;
  const end = message.indexOf("]", prefix);
  return end >= 0 && isKnown(message.slice(prefix + 3, end));
}

function isKnown(info: string): boolean {
  const space = info.indexOf(" ");
  return GITHUB.includes((space < 0 ? info : info.slice(0, space)).toLowerCase());
}

/** `##vso[area.event properties]data` anywhere; `##vso` without it is a warning in the log. */
function isForAzure(message: string): boolean {
  return message.includes("##vso");
}

/** A command as its runner understands it. */
export interface Understood {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What GitHub's runner makes of a line that is a command: ActionCommand.TryParseV2. */
export function understoodByGithub(line: string): Understood | undefined {
  const parts = /^::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line.trimStart());
  if (!parts) return undefined;
  const [, name = "", properties = "", data = ""] = parts;
  const pairs = properties.split(",").filter((pair) => pair !== "");
  return {
    name,
    properties: Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf("=");
        const value = unescaped(pair.slice(at + 1), {
          "%0D": "\r",
          "%0A": "\n",
          "%3A": ":",
          "%2C": ",",
          "%25": "%",
        });
        return [pair.slice(0, at), value];
      }),
    ),
    data: unescaped(data, { "%0D": "\r", "%0A": "\n", "%25": "%" }),
  };
}

/** What Azure's agent makes of a line that holds a command: Command.TryParse. */
export function understoodByAzure(line: string): Understood | undefined {
  const start = line.indexOf("##vso[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  const info = line.slice(start + "##vso[".length, end);
  const space = info.indexOf(" ");
  const pairs = (space < 0 ? "" : info.slice(space + 1)).split(";").filter((pair) => pair.trim() !== "");
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf("=");
        const value = unescaped(pair.slice(at + 1), {
          "%3B": ";",
          "%0D": "\r",
          "%0A": "\n",
          "%5D": "]",
          "%AZP25": "%",
        });
        return [pair.slice(0, at).trim(), value];
      }),
    ),
    data: unescaped(line.slice(end + 1), { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%AZP25": "%" }),
  };
}

/** As both do it: one replacement after the other, in this order. */
function unescaped(text: string, table: Readonly<Record<string, string>>): string {
  return Object.entries(table).reduce((sum, [code, character]) => sum.replaceAll(code, character), text);
}
