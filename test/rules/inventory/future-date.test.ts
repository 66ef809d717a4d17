import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LAST_CHECKED } from "../../../documents/tables/tables.ts";
import rule from "../../../rules/inventory/future-date.ts";
import { run, testRule } from "../rule-tester.ts";

const hyperV = (enabledAt: string) => `virtualMachines:
  - { name: vm1, replication: { to: azure, state: protected, enabledAt: ${enabledAt} } }
`;

testRule(rule, {
  passes: [
    { name: "a day that is over", inventory: hyperV("2026-03-01T08:00:00Z") },
    { name: "no day", inventory: "virtualMachines: [{ name: vm1, replication: { state: protected } }]\n" },
    {
      name: "a machine that is not protected yet, of which another rule speaks",
      inventory: hyperV("9999-03-01").replace("protected", "planned"),
    },
    { name: "what is no date, which is another finding", inventory: hyperV("9999-02-30") },
  ],
  violates: [
    {
      name: "a day that is yet to come",
      inventory: hyperV("9999-03-01T08:00:00Z"),
      findings: [
        {
          at: "2:73-2:93",
          messageId: "future",
          message:
            "'vm1' is recorded as replicated since 9999-03-01T08:00:00Z, which is in the future. Record when replication was enabled, or leave it out while it is not.",
        },
      ],
    },
    {
      name: "the same of an Azure machine",
      inventory:
        "azureVirtualMachines:\n  - { name: vm1, replication: { state: protected, enabledAt: 9999-03-01 } }\n",
      findings: [{ at: "2:62-2:72", messageId: "future" }],
    },
    {
      name: "an Azure machine that is yet to be created",
      inventory: "azureVirtualMachines:\n  - { name: vm1, timeCreated: 9999-03-01T08:00:00Z }\n",
      findings: [
        {
          at: "2:31-2:51",
          messageId: "created",
          message:
            "'vm1' is recorded as created on 9999-03-01T08:00:00Z, which is in the future. Record when it was created.",
        },
      ],
    },
  ],
});

describe("the clock", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const findings = (enabledAt: string) => run(rule, { name: "", inventory: hyperV(enabledAt) }).findings;

  it("is gone by, but for a day", () => {
    vi.setSystemTime("2030-05-10T12:00:00Z");
    expect(findings("2030-05-10T12:00:01Z")).toEqual([]);
    expect(findings("2030-05-11T12:00:00Z")).toEqual([]);
    expect(findings("2030-05-11T12:00:01Z")).toHaveLength(1);
    expect(findings("2030-05-12")).toHaveLength(1);
    vi.setSystemTime("2030-05-12T12:00:00Z");
    expect(findings("2030-05-12")).toEqual([]);
  });

  it("is not, where it stands before drlint's own tables", () => {
    vi.setSystemTime("2001-01-01T00:00:00Z");
    expect(findings(`${LAST_CHECKED}T00:00:00Z`)).toEqual([]);
    expect(findings("2026-01-01")).toEqual([]);
    expect(findings("9999-01-01")).toHaveLength(1);
  });
});
