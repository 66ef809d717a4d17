import type { Feature } from "./feature.ts";

/** Takes in settings when they change. */
export const settingsFeature: Feature = (server) => {
  server.connection.onDidChangeConfiguration(({ settings }) => server.loadSettings(settings));
  return undefined;
};
