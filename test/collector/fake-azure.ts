import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const AZURE = "https://management.azure.com";
const SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000001";
/** The path of the vault that there is. */
export const VAULT = `${SUBSCRIPTION}/resourceGroups/rg-dr/providers/Microsoft.RecoveryServices/vaults/vault-dr`;
const GATEWAY = `${SUBSCRIPTION}/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworkGateways/gw-hub`;
const CONTAINERS = ["cloud_1", "cloud_2"].map(
  (name) => `${VAULT}/replicationFabrics/fabric/replicationProtectionContainers/${name}`,
);

interface Page {
  readonly value: readonly object[];
  readonly nextLink?: string;
}

/** An `az` that plays pages, as the real one prints them, and writes down how it was called. */
export class FakeAzure {
  readonly #fails: string[] = [];
  #circles = "";
  #lineEnd = "\n";
  #log = "";

  /** A protected item, with what would mislead who reads by lines: a nested id, a list and a link of its own. */
  static item(name: string): object {
    return {
      id: `${CONTAINERS[0]}/replicationProtectedItems/${name}`,
      name,
      properties: {
        friendlyName: `${name} "quoted" \\ "nextLink": "no"`,
        providerSpecificDetails: { value: [{ id: "nested", nextLink: "https://nested.example" }], list: [] },
      },
    };
  }

  /** Calls fail in which this stands. */
  failing(part: string): this {
    this.#fails.push(part);
    return this;
  }

  /** Pages name themselves as the next whose URL has this. */
  circling(part: string): this {
    this.#circles = part;
    return this;
  }

  /** It ends its lines as on Windows. */
  onWindows(): this {
    this.#lineEnd = "\r\n";
    return this;
  }

  /** Writes it into a folder that is to stand in PATH. */
  install(folder: string): string {
    mkdirSync(folder);
    this.#log = join(folder, "calls");
    writeFileSync(join(folder, "az"), this.#script());
    chmodSync(join(folder, "az"), 0o755);
    return folder;
  }

  /** In the shell's own commands: a run calls it a good twenty times. */
  #script(): string {
    const say = (text: string) => `cat <<'END'\n${`${text}\n`.replaceAll("\n", this.#lineEnd)}END\n;;`;
    const answers = pages().map(([url, page]) => {
      const circles = this.#circles !== "" && url.includes(this.#circles);
      const text = JSON.stringify(circles ? { ...page, nextLink: url } : page, null, 2);
      return `*'--url ${url}'*) ${say(text)}`;
    });
    return [
      "#!/bin/sh",
      `echo "$*" >> '${this.#log}'`,
      'case "$*" in',
      ...this.#fails.map((part) => `*'${part}'*) echo 'ERROR: (AuthorizationFailed)' >&2; exit 1 ;;`),
      `'cloud show '*) ${say(`${AZURE}/`)}`,
      `'account show '*) ${say(SUBSCRIPTION.slice("/subscriptions/".length))}`,
      ...answers,
      "esac\n",
    ].join("\n");
  }

  /** The arguments of each call so far. */
  calls(): string[] {
    return existsSync(this.#log) ? readFileSync(this.#log, "utf8").trimEnd().split("\n") : [];
  }
}

/** The pages by the beginning of their URL, those behind the first one of a list ahead of it. */
function pages(): [url: string, page: Page | object][] {
  const named = (path: string) => ({ id: path, name: path.slice(path.lastIndexOf("/") + 1) });
  const list = (path: string) => `${AZURE}${path}?api-version=`;
  const ipConfigurations = ["a", "b"].map((name) => ({ id: `${GATEWAY}/ipConfigurations/${name}` }));
  const items = list(`${VAULT}/replicationProtectedItems`);
  // As they come: the kind ahead of the id, and other ids and kinds deeper in them.
  const accounts = ["StorageV2", "FileStorage"].map((kind, index) => ({
    kind,
    properties: { privateEndpointConnections: [{ id: "nested", kind: "FileStorage" }] },
    ...named(`${VAULT.split("/Microsoft")[0]}/Microsoft.Storage/storageAccounts/st${index}`),
  }));
  const further = (token: number) => `${items}1&skipToken=${token}`;
  return [
    [further(1), { value: [FakeAzure.item("web01"), FakeAzure.item("web02")], nextLink: further(2) }],
    [further(2), { value: [FakeAzure.item("sql01")], nextLink: further(3) }],
    [further(3), { value: [] }],
    [items, { value: [], nextLink: further(1) }],
    [list(`${SUBSCRIPTION}/providers/Microsoft.RecoveryServices/vaults`), { value: [named(VAULT)] }],
    [list(`${SUBSCRIPTION}/providers/Microsoft.Storage/storageAccounts`), { value: accounts }],
    [list(`${accounts[0]!.id}/blobServices`), { value: [named(`${accounts[0]!.id}/blobServices/default`)] }],
    [list(`${SUBSCRIPTION}/providers/Microsoft.KeyVault/vaults`), { value: [named("/kv")] }],
    [list("/kv/keys"), { value: [named("/kv/keys/kek")] }],
    [list("/kv/keys/kek"), { ...named("/kv/keys/kek"), properties: { kty: "RSA" } }],
    [
      list(`${SUBSCRIPTION}/providers/Microsoft.Network/virtualNetworks`),
      { value: [{ ...named("/vnet"), properties: { subnets: [{ properties: { ipConfigurations } }] } }] },
    ],
    [list(`${GATEWAY}/connections`), { value: [named("/connections/to-hub")] }],
    [list(`${VAULT}/replicationProtectionContainers`), { value: CONTAINERS.map(named) }],
    [list(`${CONTAINERS[0]}/replicationProtectableItems`), { value: [named("/app01")] }],
    [`${AZURE}/`, { value: [] }],
  ];
}
