/** Files that people hand in and that are no JSON, by how they begin or what stands in a line; with what to export instead. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/^(?:#< CLIXML\s*)?<Objs\b/, "is CLIXML, as Export-Clixml writes it. Export with ConvertTo-Json."],
  // A comment or a declaration may stand before it.
  [
    /^(?:<\?xml\b[^>]*>\s*|<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)\b/i,
    "is a web page, perhaps an error page. Export again, as JSON.",
  ],
  [/^</, "is XML, not JSON. Export as JSON."],
  [
    /^\{"@level":/,
    "is the log that 'terraform plan -json' or 'apply -json' prints. Export what 'terraform show -json' prints.",
  ],
  [
    /^(?:resource|data)[ \t]+"\w+"[ \t]+"[\w-]+"[ \t]*\{|^(?:module|provider|variable|output)[ \t]+"[\w-]+"[ \t]*\{|^(?:terraform|locals|moved|import|removed)[ \t]*\{/m,
    "is a configuration of Terraform (HCL), which has expressions in the place of values. Export what 'terraform show -json' prints of the state.",
  ],
  // The first letters of a ZIP archive are its format's own, and a saved plan is one, as a workbook is.
  [
    /^PK\p{Cc}{2}/u,
    "is a ZIP archive, such as a workbook or a saved plan of Terraform, and not JSON. Export as JSON; of a plan, what 'terraform show -json' prints.",
  ],
  [
    /^(?:WARNING|ERROR): /,
    "begins with what the CLI of Azure says to people, and not with JSON. Export again, and let only standard output go into the file.",
  ],
  // Format-Table and the CLI of Azure draw the same line under the names.
  [
    /^-+(?: +-+)+[ \t]*\r?$/m,
    "is a table for people to read. Export as JSON: with ConvertTo-Json in PowerShell, with '--output json' in the CLI of Azure.",
  ],
  // Format-List's colons under one another.
  [/^\w+ +: .*\r?\n\w+ +: /m, "is text as PowerShell shows objects to people. Export with ConvertTo-Json."],
  [
    /^#TYPE |^(?:"[^"\n]*"|[\w .()-]+)(?:[,;\t](?:"[^"\n]*"|[\w .()-]+))+\r?\n[^\n]*[,;\t]/,
    "is CSV, as Export-Csv writes it, and not JSON. Export with ConvertTo-Json, or as JSON.",
  ],
];

/** How much of a file is looked at. */
const LOOKED_AT = 65_536;

/** What a file is that is no JSON, as a sentence without its name; undefined where nobody can say. */
export function otherFile(text: string): string | undefined {
  const begin = text.slice(0, LOOKED_AT);
  return FILES.find(([pattern]) => pattern.test(begin))?.[1];
}
