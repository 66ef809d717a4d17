import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { generateInventory } from "../../bench/generate.ts";
import { Random } from "../../bench/inventory/random.ts";
import { NameIndex } from "../../inventory/names/name-index.ts";
import { NetworkMappings } from "../../inventory/networks/network-mappings.ts";
import { type Decision, Ledger, Outcome } from "../../rules/run/ledger.ts";
import { OpenQuestions } from "../../rules/run/open-questions.ts";
import { RowCheck } from "../../rules/run/row-check.ts";
import { byExtent, MOST_PATIENT } from "../extent.ts";
import { hostWithVaults, LINK } from "../rules/prerequisites/hosts-and-vaults.ts";
import { answersTo } from "./answers.ts";
import { breaches, silences } from "./breaches.ts";
import { inventoriesBelow, inventoriesOfPages, type TriedInventory } from "./inventories.ts";
import { dataOf, eachTakenOut, type TakenOut, textOf } from "./recorded-facts.ts";

/**
 * The law: an inventory that records one fact less is told nothing better, and nothing worse that it was not told
 * before; and what is told whatever the fact is, is told without it, at its mildest level. Which facts are taken out is by
 * the seed `DRLINT_LAW_SEED`.
 */
const SEED = Number(process.env.DRLINT_LAW_SEED ?? 20261128);
const SHARE_OF_PAGES = byExtent({ some: 0.05, more: 0.3, all: 1 });
/** Facts that are taken out of one inventory: of a large one fewer, since each takes longer; of a page's two. */
const MOST = byExtent({
  some: { project: 1, generated: 2, page: 1 },
  more: { project: 4, generated: 6, page: 1 },
  all: {
    project: Number.POSITIVE_INFINITY,
    generated: Number.POSITIVE_INFINITY,
    page: Number.POSITIVE_INFINITY,
  },
});

let taken = 0;
let putIn = 0;
afterAll(() => console.info(`The law, seed ${SEED}: ${taken} facts taken out, ${putIn} values put in.`));

describe("a fact less", () => {
  it.each(inventoriesBelow("examples", "test/projects").map((each) => [each.name, each] as const))(
    "gives no all-clear in %s",
    (_, inventory) => hold(inventory, MOST.project),
    MOST_PATIENT,
  );

  it.each([1, 2])(
    "gives no all-clear in a generated inventory of seed %i",
    (index) => {
      const seed = SEED + index;
      const text = [...generateInventory({ machines: 4 + index * 3, seed })].join("");
      hold({ name: `generated ${seed}`, data: dataOf({ "a.dr.yaml": text }) }, MOST.generated);
    },
    MOST_PATIENT,
  );

  it(
    "gives no all-clear in what the pages of the rules show, and in the cases",
    () => {
      const tried = [...inventoriesOfPages(), ...inventoriesBelow("test/cases")];
      const random = new Random(SEED);
      const found = tried
        .filter(() => random.next() < SHARE_OF_PAGES)
        .flatMap((inventory) => breachesIn(inventory, MOST.page));
      expect(found).toEqual([]);
    },
    MOST_PATIENT,
  );

  it("leaves nothing unsaid that holds whatever the fact is", () => {
    const text = hostWithVaults("internetAccess: none", LINK, "").replace(
      "name: two }",
      "name: two, privateEndpoint: false }",
    );
    hold({ name: "a host with a private link", data: dataOf({ "a.dr.yaml": text }) }, 100);
  });
});

describe("code that breaks the law", () => {
  afterEach(() => vi.restoreAllMocks());
  it.each([
    {
      what: "takes every absence for fine",
      folder: "test/projects/mixed-hosts",
      facts: /./,
      breach: /-> passed$/,
      mutate: () => vi.spyOn(RowCheck.prototype, "unrecorded").mockReturnValue(),
    },
    {
      what: "takes a list that is not recorded for an empty one",
      folder: "test/projects/mixed-hosts",
      facts: /./,
      breach: /-> violated$/,
      mutate: () => vi.spyOn(NameIndex.prototype, "isListedIn").mockReturnValue(true),
    },
    {
      what: "takes mappings that are not recorded for none",
      folder: "examples/vmm-to-secondary-vmm-site",
      facts: /\/networkMappings$/,
      breach: /./,
      mutate: () => vi.spyOn(NetworkMappings.prototype, "isIncomplete", "get").mockReturnValue(false),
    },
    {
      what: "calls machines ready whose rows are undecided",
      folder: "test/projects/mixed-hosts",
      facts: /./,
      breach: /: (undecided|not-ready) -> /,
      mutate: () => vi.spyOn(RowCheck.prototype, "unrecorded").mockReturnValue(),
    },
    {
      what: "forecasts that nothing is mapped where mappings are not recorded",
      folder: "examples/vmm-to-secondary-vmm-site",
      facts: /\/networkMappings$/,
      breach: /^failover \S+ network: .* -> none$/,
      mutate: () => vi.spyOn(NetworkMappings.prototype, "isIncomplete", "get").mockReturnValue(false),
    },
  ])("is caught where it $what", ({ folder, facts, breach, mutate }) => {
    mutate();
    const [{ data }] = inventoriesBelow(folder) as [TriedInventory];
    const whole = answersTo(textOf(data));
    const caught = sampleOf(
      [...eachTakenOut(data)].filter(({ what }) => facts.test(what)),
      50,
    ).flatMap(({ inventory }) => breaches(whole, answersTo(inventory)));
    expect(caught.filter((each) => breach.test(each))).not.toEqual([]);
  });
});

describe("readiness that breaks the law", () => {
  afterEach(() => vi.restoreAllMocks());

  it("is caught where it forgets what is undecided, though the rows are right", () => {
    const { forEachDecision } = Ledger.prototype;
    // Readiness takes decisions one by one, the law all of them.
    vi.spyOn(Ledger.prototype, "forEachDecision").mockImplementation(function (this: Ledger, least, take) {
      forEachDecision.call(this, least, (node, row, outcome) => {
        if (outcome !== Outcome.undecided) take(node, row, outcome);
      });
    });
    vi.spyOn(Ledger.prototype, "decisions").mockImplementation(function (this: Ledger) {
      const all: Decision[] = [];
      forEachDecision.call(this, Outcome.passed, (node, row, outcome) => all.push({ node, row, outcome }));
      return all;
    });
    vi.spyOn(Ledger.prototype, "openQuestions", "get").mockReturnValue(new OpenQuestions());
    const [{ data }] = inventoriesBelow("examples/hyper-v-without-vmm-to-azure") as [TriedInventory];
    const tooLong = dataOf(
      Object.fromEntries(
        Object.entries(textOf(data)).map(([file, text]) => [
          file,
          text.replaceAll(/"recoveryPointRetention": \d+/g, '"recoveryPointRetention": 48'),
        ]),
      ),
    );
    const whole = answersTo(textOf(tooLong));
    const caught = [...eachTakenOut(tooLong)]
      .filter(({ what }) => what.endsWith("/recoveryPointRetention"))
      .flatMap(({ inventory }) => breaches(whole, answersTo(inventory)));
    expect(caught).not.toEqual([]);
    for (const breach of caught) expect(breach).toMatch(/^[^/]+: not-ready -> ready$/);
  });
});

function hold(inventory: TriedInventory, most: number): void {
  expect(breachesIn(inventory, most)).toEqual([]);
}

function breachesIn({ name, data }: TriedInventory, most: number): string[] {
  const whole = answersTo(textOf(data));
  const facts = sampleOf([...eachTakenOut(data)], most);
  taken += facts.length;
  return facts.flatMap(({ what, inventory, filledIn, isComplete }) => {
    const less = answersTo(inventory);
    const values = filledIn.map(answersTo);
    putIn += values.length;
    return [...breaches(whole, less, values, isComplete), ...silences(less, values, isComplete)].map(
      (breach) => `${name} without ${what}: ${breach}`,
    );
  });
}

function sampleOf(facts: TakenOut[], most: number): TakenOut[] {
  if (facts.length <= most) return facts;
  const random = new Random(SEED);
  return facts.filter(() => random.next() < most / facts.length);
}
