import type { ImportReport } from "../../answers/import/import.ts";
import { assumeOption } from "../arguments/assume.ts";
import { command } from "../arguments/command.ts";
import { CommandLineConfiguration, configurationOptions } from "../arguments/configuration.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatOptions } from "../formats/format.ts";
import { outputsOf } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { saveMemoryOfSmall } from "../small-exports.ts";
import { writeFailures, writeNotices } from "../standard-error.ts";

const formats = {
  table: async () => (await import("../formats/import/table.ts")).table,
  json: async () => (await import("../formats/import/json.ts")).json,
  markdown: async () => (await import("../formats/import/markdown.ts")).markdown,
} satisfies Formats<ImportReport>;

/** `drlint import`: merges exports of Hyper-V, VMM and Azure into the inventory of a folder. */
export const importCommand = command({
  name: "import",
  operands: { usage: "FILE…", least: 1, most: Number.POSITIVE_INFINITY },
  summary: "Import what Hyper-V, VMM and Azure export into an inventory.",
  description: [
    "Reads what 'drlint collector' has written down of Hyper-V hosts, their machines and VMM; what cmdlets of Hyper-V and VMM give, as ConvertTo-Json writes it; a state or plan of Terraform; and JSON that Azure gives: responses of the REST API, output of the az CLI, Resource Graph. A file is known by what it holds. Of Azure these are vaults with what Site Recovery keeps in them, and the machines, disks, networks, addresses, load balancers, security groups, route tables, storage accounts, key vaults, groups and subscriptions around them.",
    "What the inventory does not record is added where its object stands; new objects go to imported.dr.yaml. What it records otherwise stays and is shown, unless --take names the property, or it is what was last imported, as imports.drlint.json says: then it follows the export. Nothing is deleted, nothing is guessed, and a second import changes nothing. A machine comes in as considered, unless the export says that it is protected.",
    "The exit code is 0 when it was imported, and 2 when nothing could be: then no file has changed.",
  ],
  options: {
    into: {
      kind: "text",
      placeholder: "FOLDER",
      description:
        "The folder of the inventory, which is made where it is not there yet. By default: the current one.",
    },
    "dry-run": {
      kind: "flag",
      description: "Only show what would be written, and what to record first then.",
    },
    take: {
      kind: "texts",
      placeholder: "PROPERTY",
      description:
        "Let the export win where the inventory records something else for this property; 'all' for every property but names that others go by. May be given several times.",
    },
    assume: assumeOption,
    ...configurationOptions,
    ...formatOptions(formats, "How to print it. By default: table."),
  },
  examples: [
    ["drlint import vaults.json items.json --into dr", "into the inventory of dr/"],
    ["drlint import items.json --dry-run", "what would change"],
    ["drlint import policies.json --take replicationInterval", "the vault is right"],
  ],
  async run({ operands, options }, streams, services) {
    saveMemoryOfSmall(operands, streams);
    const outputs = await outputsOf(options, formats, streams.cwd);
    const { assume } = options;
    const configuration = await CommandLineConfiguration.of(options, services);
    const report = await configuration.placing(() =>
      services.importExports({
        ...configuration.given,
        cwd: streams.cwd,
        files: operands,
        into: options.into ?? ".",
        isDryRun: options["dry-run"] ?? false,
        take: options.take ?? [],
        ...(assume === undefined ? {} : { assume }),
        today: services.today(),
      }),
    );
    await print(report, outputs, options.color, streams);
    writeNotices(report.readiness?.notices ?? [], streams);
    writeFailures(report.readiness?.failures ?? [], streams);
    return ExitCode.clean;
  },
});
