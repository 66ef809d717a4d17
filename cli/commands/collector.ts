import { UsageError } from "../../project/usage-error.ts";
import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { outputFileOption } from "../formats/format.ts";
import { printText } from "../formats/text.ts";
import { collectorScript } from "../shipped-files.ts";

/** `drlint collector`: prints the scripts that write down what hosts, VMM and Azure have. It runs none of them. */
export const collector = command({
  name: "collector",
  operands: { usage: "", least: 0, most: 0 },
  summary: "Print a script that writes down what Hyper-V, VMM or Azure have.",
  description: [
    "Prints a PowerShell script for Hyper-V hosts, their clusters and VMM. It runs in Windows PowerShell 5.1 and PowerShell 7, only reads, and writes one JSON file; 'Get-Help' on it says more.",
    "With --azure it prints a script that asks the Azure CLI for what Site Recovery protects, for networks, storage accounts and machines. It only reads, and writes a folder of JSON files.",
    "drlint runs neither of them: read the script first, and run it where the rights are. 'drlint import' reads what they write; of Azure's lists it reads those that its guide names.",
  ],
  options: {
    azure: { kind: "flag", description: "Print the script for Azure." },
    shell: {
      kind: "choice",
      choices: ["bash", "powershell"],
      description: "With --azure: what the script is for. By default: bash.",
    },
    ...outputFileOption,
  },
  examples: [
    ["drlint collector > Get-DrlintInventory.ps1", "for Hyper-V and VMM"],
    ["drlint collector --azure > azure.sh", "for bash"],
    ["drlint collector --azure --shell powershell > azure.ps1", "for PowerShell"],
  ],
  async run({ options }, streams) {
    const { azure, shell } = options;
    if (!azure && shell !== undefined) {
      throw new UsageError("--shell is for --azure: the script for Hyper-V is in PowerShell alone.");
    }
    const script = collectorScript(azure ? AZURE[shell ?? "bash"] : "Get-DrlintInventory.ps1");
    await printText(() => script, options, streams);
    return ExitCode.clean;
  },
});

const AZURE = { bash: "azure.sh", powershell: "azure.ps1" } as const;
