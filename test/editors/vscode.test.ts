import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extensionManifest } from "../../scripts/package-vscode/manifest.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../server/settings/settings.ts";

const FOLDER = "editors/vscode";

describe("the extension for VS Code", () => {
  const { version, contributes, activationEvents, icon } = extensionManifest();
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
