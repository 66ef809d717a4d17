import type { ConfigurationExplanation } from "../../project/configuration/explain.ts";
import { command } from "../arguments/command.ts";
import { CommandLineConfiguration, configurationOptions } from "../arguments/configuration.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatOptions } from "../formats/format.ts";
import { outputsOf } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { writeNotices } from "../standard-error.ts";

const formats = {
  yaml: async () => (await import("../formats/config/yaml.ts")).yaml,
  json: async () => (await import("../formats/config/json.ts")).json,
} satisfies Formats<Omit<ConfigurationExplanation, "notices">>;

/** `drlint config`: shows what holds for a file. */
export const config = command({
  name: "config",
  operands: { usage: "[PATH]", least: 0, most: 1 },
  summary: "Show what holds for a file, and where it is said.",
  description: [
    "Shows the rules that hold for an inventory file, with their severities and options, the settings, and behind each the place in a configuration that says so. For a folder, it shows what holds for an inventory in it.",
    "What it prints is a configuration itself.",
  ],
  options: {
    ...configurationOptions,
    ...formatOptions(formats, "How to print it."),
  },
  examples: [
    ["drlint config prod/vms.dr.yaml", "a file"],
    ["drlint config --extends strict", "with a rule set that the command line adds"],
    ["drlint config --format json", "the current folder, for a program"],
  ],
  async run({ operands, options }, streams, services) {
    const outputs = await outputsOf(options, formats, streams.cwd);
    const configuration = await CommandLineConfiguration.of(options, services);
    const { notices, ...explanation } = await configuration.placing(() =>
      services.explainConfiguration(operands[0] ?? ".", streams.cwd, configuration.given),
    );
    await print(explanation, outputs, options.color, streams);
    writeNotices(notices, streams);
    return ExitCode.clean;
  },
});
