import { command } from "../arguments/command.ts";
import { bashScript } from "../completion/bash.ts";
import { fishScript } from "../completion/fish.ts";
import { powershellScript } from "../completion/powershell.ts";
import { wordsOf } from "../completion/words.ts";
import { zshScript } from "../completion/zsh.ts";
import { ExitCode } from "../exit-code.ts";
import { outputFileOption } from "../formats/format.ts";
import { printText } from "../formats/text.ts";
import { allFacts } from "./explain/fact-named.ts";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript };

const SHELLS = Object.keys(scripts) as (keyof typeof scripts)[];

/** `drlint completion`: prints what a shell needs to complete commands, options and their values. */
export const completion = command({
  name: "completion",
  operands: { usage: "SHELL", least: 1, most: 1, choices: SHELLS },
  summary: "Print what bash, zsh, fish or PowerShell complete drlint by.",
  description: [
    "Prints a script that completes commands, options, their values, and the names of rules, rows and facts. SHELL is bash, zsh, fish or powershell.",
    "It knows this version of drlint: make it anew after an update, or have the shell make it at each start, as in the examples.",
  ],
  options: { ...outputFileOption },
  examples: [
    ["source <(drlint completion bash)", "in ~/.bashrc"],
    ["source <(drlint completion zsh)", "in ~/.zshrc, behind compinit"],
    ["drlint completion fish | source", "in ~/.config/fish/config.fish"],
    ["drlint completion powershell >> $PROFILE", "once, for PowerShell"],
  ],
  async run({ operands, options, commands }, streams, services) {
    const shell = operands[0] as keyof typeof scripts;
    const { rules, matrix } = await services.ruleBook();
    const all = await Promise.all(Object.values(commands).map((load) => load()));
    const text = scripts[shell](wordsOf(all, [...Object.keys(rules), ...matrix.ids(), ...allFacts()]));
    await printText(() => text, options, streams);
    return ExitCode.clean;
  },
});
