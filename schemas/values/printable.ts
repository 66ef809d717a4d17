// Control characters, and format characters such as those that turn the direction of writing: a value quoted in a
// message must not move the cursor, colour the screen or show itself in another order than it has. The joiners of
// emoji and of some scripts do none of that.
const UNPRINTABLE = "(?![\\u200c\\u200d])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";

// What runs a pipeline reads its log for commands: Azure's agent for `##vso[` anywhere in a line, GitHub's runner for
// `##[` anywhere and for `::` where a line begins (actions/runner, src/Runner.Common/ActionCommand.cs;
// microsoft/azure-pipelines-agent, src/Microsoft.VisualStudio.Services.Agent/Command.cs, both read on 2026-11-28).
// The agent warns of `##vso` without a bracket, too. Both compare as the culture does, which passes over characters
// that show nothing (`\p{DI}`).
const HASH_COMMAND = "#(?=\\p{DI}*#\\p{DI}*(?:v\\p{DI}*s\\p{DI}*o|\\[))";
/** The first of two colons, behind what may stand before it. No command begins with a figure, but the address `::1` does. */
const colons = (before: string) => `:(?=\\p{DI}*:)(?!:\\d)(?<=${before}:)`;

// Lines are broken between words, so any word can be the first one of a line.
const IN_TEXT = new RegExp(`${UNPRINTABLE}|${HASH_COMMAND}|${colons("(?:^|\\s)\\p{DI}*")}`, "giu");
const COLOUR = "\\u001b\\[\\d{1,2}m";
const IN_LINES = new RegExp(
  `${COLOUR}|\\r?\\n|${UNPRINTABLE}|${HASH_COMMAND}|${colons(`^(?:\\s|\\p{DI}|${COLOUR})*`)}`,
  "gimu",
);
const KEPT = new RegExp(`^(?:${COLOUR}|\\r?\\n)$`);
const IN_COMMAND = new RegExp(`(?![\\t\\n\\r])${UNPRINTABLE}`, "gu");
const IN_JSON = new RegExp(`(?!\\n)${UNPRINTABLE}|#(?=\\p{DI}*#)|:(?=\\p{DI}*:)`, "gu");

/**
 * A text that is safe to print, alone or in a longer one: white space becomes a space, other control characters their
 * code (`\u001b`), and so does the first character of what would be a command to those that run pipelines
 * (`\u0023#vso[`, and `\u003a:` where a word begins).
 */
export function printable(text: string): string {
  return text.replace(IN_TEXT, (character) => (/[\t\n\r]/.test(character) ? " " : codeOf(character)));
}

/**
 * Whole lines that are safe to print, laid out and coloured already: the same for what {@link printable} was not asked for,
 * and for what has come to stand at the start of a line.
 */
export function printableLines(lines: string): string {
  return lines.replace(IN_LINES, (found) => (KEPT.test(found) ? found : codeOf(found)));
}

/**
 * A text within a command of what runs pipelines, which has an escape of its own for ends of lines and for what would end it: other
 * control characters become their code, since the log shows the command.
 */
export function printableInCommand(text: string): string {
  return text.replace(IN_COMMAND, codeOf);
}

/** JSON that is safe to print: what is unsafe is written as its code, and reads back as what it was. */
export function printableJson(json: string): string {
  return json.replace(IN_JSON, codeOf);
}

/** `\u001b`, as JSON and quoted YAML write it; two of them for a character beyond the first 65,536. */
function codeOf(character: string): string {
  let code = "";
  for (let at = 0; at < character.length; at++)
    code += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  return code;
}
