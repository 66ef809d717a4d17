import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { describe, expect, it } from "vitest";
import { bundleForComputers, bundlesForBrowsers } from "../../scripts/package-vscode/bundles.ts";
import { extensionManifest } from "../../scripts/package-vscode/manifest.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../server/settings/settings.ts";

const FOLDER = "editors/vscode";

describe("the extension for VS Code", () => {
  const { version, contributes, activationEvents, icon, capabilities } = extensionManifest();
  const { properties } = contributes.configuration;

  it("has the version of drlint", () => {
    expect(version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
  });

  it("has the settings of the server, and its defaults", () => {
    const given: Record<string, unknown> = { inlayHints: {} };
    for (const [name, { default: value }] of Object.entries(properties)) {
      const [, first, second] = name.split(".") as [string, string, string | undefined];
      if (first === "trace") continue;
      if (second === undefined) given[first] = value;
      else (given[first] as Record<string, unknown>)[second] = value;
    }
    expect(readSettings(given)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    // VS Code knows itself whether a workspace is trusted.
    const { trust: _, ...own } = DEFAULT_SETTINGS;
    expect(Object.keys(given).sort()).toEqual(Object.keys(own).sort());
    expect(Object.keys(given.inlayHints as object)).toEqual(Object.keys(DEFAULT_SETTINGS.inlayHints));
  });

  it("lets every folder of a workspace have its own, since the server asks for each", () => {
    const scopes = Object.entries(properties).map(([name, { scope }]) => [name.split(".")[1], scope]);
    expect(scopes.filter(([, scope]) => scope !== "resource")).toEqual([["trace", undefined]]);
  });

  it("takes every value that it offers", () => {
    expect(properties["drlint.run"]!.enum).toEqual(["onType", "onSave"]);
    for (const run of properties["drlint.run"]!.enum!) expect(readSettings({ run }).problems).toEqual([]);
  });

  it("registers every command that it offers", () => {
    const source = readFileSync(`${FOLDER}/src/commands.ts`, "utf8");
    for (const { command } of contributes.commands) expect(source).toContain(`"${command}":`);
  });

  it("starts for inventories alone, and brings no schema to other extensions", () => {
    expect(activationEvents).toEqual(["workspaceContains:**/*.dr.{yaml,yml,json}"]);
    expect(Object.keys(contributes).sort()).toEqual(["commands", "configuration", "menus"]);
  });

  it("says in its settings and its README what a browser does not have", () => {
    expect(capabilities.virtualWorkspaces.description).toMatch(/git.*plugins/);
    expect(readFileSync(`${FOLDER}/README.md`, "utf8")).toMatch(/## In a browser\n[^#]*git[^#]*plugins/);
  });

  it("has an icon, and small pictures", () => {
    const images = readdirSync(`${FOLDER}/images`).filter((name) => name.endsWith(".png"));
    expect(images).toContain(icon.replace("images/", ""));
    for (const name of images) {
      const bytes = readFileSync(`${FOLDER}/images/${name}`);
      expect(bytes.length).toBeLessThan(150_000);
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    }
    const readme = readFileSync(`${FOLDER}/README.md`, "utf8");
    const shown = [...readme.matchAll(/\]\(images\/([^)]+)\)/g)].map(([, path]) => path);
    expect([...shown, icon.replace("images/", "")].sort()).toEqual(images.sort());
  });
});

describe("what the extension is made of", () => {
  it("is one script for computers, which asks for what VS Code and Node have and for nothing else", async () => {
    const { metafile } = await bundleForComputers();
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(outside).toContain("vscode");
    expect(
      outside.filter((path) => path !== "vscode" && !builtinModules.includes(path.replace("node:", ""))),
    ).toEqual([]);
  });

  it("takes nothing of Node in a browser, where VS Code alone is asked for", async () => {
    const bundles = await bundlesForBrowsers();
    const names = bundles.flatMap(({ outputFiles }) => outputFiles.map(({ path }) => path.split("/").at(-1)));
    expect(names).toEqual(["extension.js", "worker.js"]);
    const outside = bundles.flatMap(({ metafile }) =>
      Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
    );
    expect([...new Set(outside)]).toEqual(["vscode"]);
    const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)).join("\n");
    expect(inputs).toContain("editors/vscode/src/language-client.browser.ts");
    expect(inputs).not.toMatch(/src\/language-client\.ts|vscode-languageclient\/lib\/node/);
  });

  it("is found where the manifest says, by the names that VS Code takes", () => {
    const { main, browser, extensionKind } = extensionManifest();
    expect(main).toBe("./out/extension.cjs");
    // VS Code for the Web puts '.js' behind any other name.
    expect(browser).toBe("./out/browser/extension.js");
    // Where there is a computer behind the browser, it is to run there.
    expect(extensionKind).toEqual(["workspace"]);
  });
});
