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
