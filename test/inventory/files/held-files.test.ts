import { expect, test } from "vitest";
import { failureAt, kindBehind } from "../../../inventory/files/file-tree.ts";
import { HeldFiles } from "../../../inventory/files/held-files.ts";

const bytes = new Uint8Array([65]);

test("Files stand in their folders, until the last one is gone", () => {
  const files = new HeldFiles();
  files.put("/dr/oslo/a.dr.yaml", bytes);
  files.put("/dr/b.dr.yaml", bytes);
  expect(files.entriesOf("/dr")).toEqual([
    { name: "oslo", kind: "folder" },
    { name: "b.dr.yaml", kind: "file" },
  ]);
  expect(files.read("/dr/oslo/a.dr.yaml")).toBe(bytes);
  expect([kindBehind(files, "/"), kindBehind(files, "/dr/oslo")]).toEqual(["folder", "folder"]);
  files.remove("/dr/oslo/a.dr.yaml");
  expect(kindBehind(files, "/dr/oslo")).toBeUndefined();
  expect(files.entriesOf("/dr")).toEqual([{ name: "b.dr.yaml", kind: "file" }]);
  files.remove("/dr/b.dr.yaml");
  expect(kindBehind(files, "/dr")).toBeUndefined();
});

test("What is not there fails as on a disk", () => {
  const files = new HeldFiles();
  expect(failureAt(files, "/none")?.code).toBe("ENOENT");
  expect(() => files.read("/none")).toThrow(expect.objectContaining({ code: "ENOENT" }));
  files.remove("/none");
});

test("A file that is put again is another one, whatever it holds", () => {
  const files = new HeldFiles();
  files.put("/a", bytes);
  const before = files.stampAt("/a");
  files.put("/a", bytes);
  expect(files.stampAt("/a")).not.toBe(before);
  expect(files.stampAt("/b")).toBeUndefined();
});
