import { spawnSync } from "node:child_process";

/** What the colours of drlint's output are in a picture, by their codes. */
const COLOURS: Readonly<Record<string, string>> = {
  "1": "font-weight:bold",
  "2": "opacity:.65",
  "4": "text-decoration:underline",
  "31": "color:#f27878",
  "32": "color:#8ccf7e",
  "33": "color:#e5c76b",
  "34": "color:#67b0e8",
  "35": "color:#c47fd5",
  "36": "color:#6cbfbf",
  "90": "color:#8a96a3",
};

/**
 * A page that shows commands in a terminal, with what they print.
 *
 * @param cwd where they run
 * @param commands what stands behind `drlint`
 * @throws Error where one could not be run
 */
export function terminalPage(cwd: string, commands: readonly (readonly string[])[]): string {
  const shown = commands.map(
    (command) => `<b>$ drlint ${escaped(command.join(" "))}</b>\n${coloured(printed(cwd, command))}`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #14191f; color: #dde3ea }
pre { margin: 24px; font: 15px/1.35 "DejaVu Sans Mono", monospace }
</style><pre>${shown.join("\n")}</pre>`;
}

function printed(cwd: string, command: readonly string[]): string {
  const bin = new URL("../../cli/bin.ts", import.meta.url).pathname;
  const loader = new URL(import.meta.resolve("tsx")).href;
  const args = ["--import", loader, bin, ...command, "--color"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  // That something is found is what the picture is to show.
  if (status === null || status > 1) throw new Error(`drlint ${command.join(" ")} failed: ${stderr}`);
  return stdout;
}

/** The text with its colours as HTML: a code goes until the next one. */
function coloured(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it begins a colour
  const [first = "", ...rest] = text.split(/\u001b\[/);
  return (
    escaped(first) +
    rest
      .map((part) => {
        const [, code = "", after = ""] = /^(\d*)m([\s\S]*)$/.exec(part) ?? [];
        return `<span style="${COLOURS[code] ?? ""}">${escaped(after)}</span>`;
      })
      .join("")
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
