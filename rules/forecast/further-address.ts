import { isPrimary } from "../../forecast/address-wish.ts";
import { isApipa } from "../../schemas/values/ip.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { isOwnIpv4 } from "../facts/networks/addresses.ts";

const ROW = "on-premises-to-azure-networking/one-address";

/** Warns of further addresses on an adapter of a Hyper-V guest that goes to Azure. */
export default rowRuleOfChecks({
  name: "forecast/further-address",
  description:
    "A further address on an adapter of a Hyper-V guest, of which no document says what becomes of it",
  level: "warning",
  messages: {
    untold:
      "{{address}} is a further address of adapter '{{adapter}}'. The article on addresses after a failover ({{date}}) has one set for each adapter, and no document says what becomes of others. Plan to add it to the machine in Azure, or give it an adapter of its own.",
  },
  checks: [
    check({
      visit: "NetworkAdapter",
      rows: [ROW],
      facts: ["NetworkAdapter.ipConfigurations", "IPConfiguration.address"],
      decide(adapter, rowCheck) {
        const configurations = rowCheck.need(adapter, "ipConfigurations") ?? [];
        if (configurations.length < 2) return;
        // Which one is the first is only asked among those that other machines could reach it by.
        const own = configurations.filter((each) => {
          const address = rowCheck.need(each, "address");
          return address !== undefined && isOwnIpv4(address) && !isApipa(address);
        });
        const first = own.find((each) => isPrimary(adapter, each)) ?? own[0];
        for (const configuration of own) {
          if (configuration === first) continue;
          rowCheck.report({
            messageId: "untold",
            data: {
              address: configuration.address!,
              adapter: adapter.name,
              date: rowCheck.run.matrix.documents["on-premises-to-azure-networking"].date,
            },
            place: configuration.at("address"),
          });
        }
      },
    }),
    unlisted("networkAdapters", [ROW]),
  ],
});
