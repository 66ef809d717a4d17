import type { Connection } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";

/** What it takes to follow settings. */
export interface SettingsNeeds {
  readonly connection: Connection;
  /** @param sent what the editor has sent */
  readonly server: { loadSettings(sent: unknown): Promise<void> };
}

/** Takes in settings when they change. */
export const settingsFeature: Feature<SettingsNeeds> = ({ connection, server }) => {
  connection.onDidChangeConfiguration(({ settings }) => server.loadSettings(settings));
  return undefined;
};
