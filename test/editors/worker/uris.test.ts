import { expect, test } from "vitest";
import { toPath, toUri } from "../../../server/protocol/uris.browser.ts";

test.each([
  ["file:///playground/oslo.dr.yaml", "/playground/oslo.dr.yaml"],
  ["file:///c%3A/dr/oslo.dr.yaml", "/c:/dr/oslo.dr.yaml"],
  ["file:///dr/%C3%86r%C3%B8%20%231.dr.yaml", "/dr/Ærø #1.dr.yaml"],
  ["file:///ab%3A/dr/x/oslo.dr.yaml", "/file:/-/ab:/dr/x/oslo.dr.yaml"],
  ["vscode-vfs://github/contoso/dr/oslo.dr.yaml", "/vscode-vfs:/github/contoso/dr/oslo.dr.yaml"],
  ["vscode-vfs://github%2B7b2276/contoso/dr", "/vscode-vfs:/github%2B7b2276/contoso/dr"],
  ["vscode-test-web://mount/", "/vscode-test-web:/mount"],
  ["memfs:/oslo.dr.yaml", "/memfs:/-/oslo.dr.yaml"],
  ["memfs://-/oslo.dr.yaml", "/memfs:/%2D/oslo.dr.yaml"],
])("%s is the file %s of a browser, and the other way round", (uri, path) => {
  expect(toPath(uri)).toBe(path);
  expect(toUri(path)).toBe(uri);
});

test.each([
  "untitled:Untitled-1",
  "untitled:/dr/new.dr.yaml",
  "file:///",
  "vscode-vfs://github/contoso/oslo.dr.yaml?ref=1",
  "no address",
])("%s is no file", (uri) => {
  expect(toPath(uri)).toBeUndefined();
});

test("A folder and what stands in it have one path before the other, whatever their scheme", () => {
  expect(toPath("vscode-test-web://mount/dr/a.dr.yaml")).toBe(
    `${toPath("vscode-test-web://mount/")}/dr/a.dr.yaml`,
  );
  expect(toPath("memfs:/dr/a.dr.yaml")).toBe(`${toPath("memfs:/")}/dr/a.dr.yaml`);
});
