import { describe, expect, it } from "vitest";
import { NameSearch } from "../../../inventory/text/name-search.ts";

const MANY = Array.from(
  { length: 20_000 },
  (_, index) => `host-${String(index).padStart(5, "0")}.contoso.com`,
);

describe("a search for misspelt names", () => {
  it("finds the nearest ones, letter case aside", () => {
    const search = new NameSearch(["gold", "GOLD-5min", "silver", "bronze", "gold"]);
    expect(search.nearest("golt")).toEqual(["gold"]);
    expect(search.nearest("SILVER")).toEqual(["silver"]);
    expect(search.nearest("copper-and-tin")).toEqual([]);
  });

  it("finds none that is another word: what a slip of the keyboard does not make", () => {
    const search = new NameSearch(["B", "Z", "db1", "db2", "lsp", "nvme"]);
    expect(search.nearest("ZZ")).toEqual([]);
    expect(search.nearest("db3")).toEqual(["db1", "db2"]);
    expect(search.nearest("lnt")).toEqual([]);
    expect(search.nearest("nope")).toEqual([]);
    expect(search.nearest("nvm")).toEqual(["nvme"]);
  });

  it("takes two letters that have changed places for one slip", () => {
    const search = new NameSearch(["name", "linux", "host"]);
    expect(search.nearest("nmae")).toEqual(["name"]);
    expect(search.nearest("lunix")).toEqual(["linux"]);
    expect(search.nearest("hsto")).toEqual([]);
  });

  it("finds what was cut short, unless a bound is given", () => {
    const search = new NameSearch(["silver-every-5-minutes"]);
    expect(search.nearest("silver")).toEqual(["silver-every-5-minutes"]);
    expect(search.nearest("silver", 2)).toEqual([]);
  });

  it.each([
    ["host-0123.contoso.com", "host-00123.contoso.com"],
    ["host-01234.contso.com", "host-01234.contoso.com"],
    ["hots-19999.contoso.com", "host-19999.contoso.com"],
  ])("finds %s among many as among few", (misspelt, meant) => {
    expect(new NameSearch(MANY).nearest(misspelt)).toContain(meant);
  });

  it("compares with few of many: as many wrong names as right ones are looked for at once", () => {
    const search = new NameSearch(MANY);
    const found = MANY.map((name) => search.nearest(name.replace("host-", "hots-"))[0]);
    expect(found).toEqual(MANY);
  });

  it("does not compare texts that are no names", () => {
    const long = "x".repeat(1_000_000);
    expect(new NameSearch([long, "gold"]).nearest(`${long}y`)).toEqual([]);
    expect(new NameSearch([long, "gold"]).nearest("golf")).toEqual(["gold"]);
  });
});
