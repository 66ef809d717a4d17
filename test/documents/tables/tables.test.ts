import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { matrix } from "../../../documents/index.ts";
import type { TableSource } from "../../../documents/tables/dated-table.ts";
import { linuxAndBsdGuests } from "../../../documents/tables/guests/linux-and-bsd.ts";
import { windowsGuests } from "../../../documents/tables/guests/windows.ts";
import { restrictedRegionSource } from "../../../documents/tables/restricted-regions.ts";
import { areTablesOld, LAST_CHECKED, tableSources } from "../../../documents/tables/tables.ts";

const FOLDER = new URL("../../../documents/tables/", import.meta.url);

/** What the folder holds beside tables: how names are read, the types, and the list of the sources itself. */
const NO_TABLES = [
  "dated-table.ts",
  "guest-operating-systems.ts",
  "guests/guest-types.ts",
  "kernels/debian.ts",
  "kernels/kernel-lists.ts",
  "kernels/kernel-name.ts",
  "kernels/red-hat.ts",
  "kernels/suse.ts",
  "kernels/ubuntu.ts",
  "listed-releases.ts",
  "phrases.ts",
  "releases.ts",
  "tables.ts",
];

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

describe("where the tables are from", () => {
  it("is said of each once, with a date that is not after the last check, and with an address", () => {
    expect(new Set(tableSources.map(({ name }) => name)).size).toBe(tableSources.length);
    for (const { name, source, date, url } of tableSources) {
      expect(source, name).not.toBe("");
      expect(date, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(date <= LAST_CHECKED, name).toBe(true);
      expect(url, name).toMatch(/^https:\/\//);
    }
  });

  it.each(files.filter((file) => !NO_TABLES.includes(file)))("is said in %s, and listed", async (file) => {
    const found = Object.values(await import(/* @vite-ignore */ new URL(file, FOLDER).href))
      .flat()
      .filter(isSource);
    expect(found).not.toEqual([]);
    for (const source of found) expect(tableSources).toContain(source);
  });

  it("knows the files that hold no table", () => {
    for (const file of NO_TABLES) expect(files).toContain(file);
  });

  it("is one of these for each system of guests", () => {
    const titles = tableSources.map(({ source }) => source);
    for (const { name, source } of [...windowsGuests, ...linuxAndBsdGuests])
      if (source !== undefined) expect(titles, name).toContain(source);
  });

  it("is for the restricted regions the document as the rows know it", () => {
    const { title: source, date, url } = matrix.documents["azure-to-azure"];
    expect(restrictedRegionSource).toMatchObject({ source, date, url });
  });

  it.each([
    ["2026-11-28", false],
    ["2027-11-28", false],
    ["2027-11-29", true],
    ["2030-01-01", true],
  ])("is old on %s: %s", (today, old) => {
    expect(areTablesOld(new Date(today))).toBe(old);
  });
});

function isSource(value: unknown): value is TableSource {
  return (
    typeof value === "object" && value !== null && "source" in value && "date" in value && "url" in value
  );
}
