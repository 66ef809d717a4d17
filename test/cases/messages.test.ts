import { expect, it } from "vitest";
import { findingsIn } from "./run-case.ts";

it("message-that-contradicts-itself: a property that is missing is not said to belong there", async () => {
  const found = await findingsIn("message-that-contradicts-itself");
  expect(found.map(({ line }) => line)).toEqual(["error inventory/schema 22:113"]);
  expect(found[0]!.message).toMatch(
    /^'externalLoadBalancer' is no property of a replication block of an Azure virtual machine\. It has 'state'/,
  );
  for (const { message } of found) expect(message).not.toContain("indentation");
});
