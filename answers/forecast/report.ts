import type { FailoverKind } from "../../forecast/types.ts";
import type { Notice } from "../../project/notice.ts";
import type { LintOptions } from "../../project/options.ts";
import { Project } from "../../project/project.ts";
import type { RunObserver } from "../../project/run-observer.ts";
import { LintRun } from "../../rules/run/lint-run.ts";
import { AskedMachines } from "../asked-machines.ts";
import { inventoryForecast } from "./inventory-forecast.ts";
import type { InventoryForecast } from "./outcome.ts";

/** What to forecast. */
export interface ForecastOptions extends LintOptions {
  /** A failover, a test failover or both. */
  readonly kinds: readonly FailoverKind[];
  /** Tell of these machines only, letter case aside; the others take their addresses all the same. */
  readonly machines?: readonly string[];
}

/** What failovers of some inventories do. */
export interface ForecastReport {
  /** One for each inventory and kind of failover. */
  readonly forecasts: readonly InventoryForecast[];
  readonly notices: readonly Notice[];
}

/**
 * Forecasts what a failover or a test failover of all protected machines does to each adapter. All files of a folder are
 * read; the machines of the files that were asked for are told of.
 *
 * @throws UsageError where a machine is asked for that is not protected, and as `lint` does
 */
export async function forecastInventories(options: ForecastOptions): Promise<ForecastReport> {
  const project = await Project.open(options, { assumesNothing: true });
  const during: NonNullable<RunObserver["during"]> = options.observer?.during ?? ((work) => work());
  const inventories = during(() => [...project.inventories()]);
  const machines = new AskedMachines(options.machines);
  machines.check(
    inventories.map(({ inventory }) => inventory),
    "nothing fails over",
  );
  options.observer?.begins?.("forecast");
  const forecasts = during(() =>
    inventories.flatMap(({ folder, inventory }) => {
      const run = new LintRun(inventory, undefined, undefined, project.settings);
      return options.kinds.map((kind) =>
        inventoryForecast(inventory, run.forecasts.of(kind), folder, {
          shows: ({ name, file }) => machines.has(name, project.asked.has(file)),
        }),
      );
    }),
  );
  return { forecasts, notices: project.notices };
}
