import { readFileSync } from "node:fs";

/** What of the extension's package.json is of use elsewhere. */
export interface ExtensionManifest {
  readonly version: string;
  readonly type: string;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly extensionKind: readonly string[];
  readonly capabilities: { readonly virtualWorkspaces: { readonly description: string } };
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          { readonly default: unknown; readonly enum?: readonly string[]; readonly scope?: string }
        >
      >;
    };
    readonly commands: readonly { readonly command: string }[];
    readonly [other: string]: unknown;
  };
}

/** The manifest of the extension for VS Code. */
export function extensionManifest(): ExtensionManifest {
  const file = new URL("../../editors/vscode/package.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as ExtensionManifest;
}
