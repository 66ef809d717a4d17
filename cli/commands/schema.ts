import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { outputFileOption } from "../formats/format.ts";
import { printText } from "../formats/text.ts";
import { schemaText } from "../shipped-files.ts";

/** `drlint schema`: prints a schema that other programs can use, such as an editor without the language server. */
export const schema = command({
  name: "schema",
  operands: { usage: "", least: 0, most: 0 },
  summary: "Print the JSON schema of inventories.",
  description: [
    "Prints the JSON schema of inventories, for editors and programs that complete and check by one. It knows what an inventory may say, and none of the rules.",
    "With --configuration it prints the schema of .drlintrc.yaml and .drlintrc.json, with the options of each rule.",
  ],
  options: {
    configuration: { kind: "flag", description: "Print the schema of configurations." },
    ...outputFileOption,
  },
  examples: [
    ["drlint schema -o inventory.schema.json", "that of inventories"],
    ["drlint schema --configuration", "that of configurations"],
  ],
  async run({ options }, streams) {
    const text = schemaText(options.configuration ? "configuration" : "inventory");
    await printText(() => text, options, streams);
    return ExitCode.clean;
  },
});
