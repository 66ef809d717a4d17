import { expect, it } from "vitest";
import { readJsonExport } from "../../../imports/json-export.ts";
import { runCli } from "../../cli/run-cli.ts";
import { project } from "../../lint/project.ts";
import { readerOf } from "../estate-of.ts";
import { plan, state } from "./forms.ts";
import { REGIONS } from "./tide.ts";

const text = (json: unknown) => JSON.stringify(json);

it.each([
  [
    "a state of version 3",
    text({
      version: 3,
      terraform_version: "0.11.14",
      serial: 1,
      modules: [{ path: ["root"], resources: {} }],
    }),
    "is a state of Terraform in version 3 of its format; drlint knows version 4. Export with 'terraform show -json'.",
  ],
  [
    "a state of a version to come",
    text({ version: 5, terraform_version: "3.0.0" }),
    "is a state of Terraform in version 5 of its format",
  ],
  [
    "a plan with an error",
    text({ ...plan(REGIONS), errored: true }),
    "is a plan that Terraform could not finish ('errored'), and that cannot be applied.",
  ],
  ["a format to come", text({ ...plan(REGIONS), format_version: "2.0" }), "is of version 2 of the format"],
  [
    "a configuration in JSON",
    text({ resource: { azurerm_subnet: { a: { location: "westeurope" } } } }),
    "is a configuration of Terraform, which has expressions in the place of values.",
  ],
  [
    "a call of a module in JSON",
    text({ module: { a: { source: "./a" } } }),
    "is a configuration of Terraform",
  ],
  [
    "a configuration",
    '# the network\n\nterraform {\n  required_version = ">= 1.9"\n}\n\nresource "azurerm_subnet" "a" {\n  name = local.x\n}\n',
    "is a configuration of Terraform (HCL)",
  ],
  [
    "a configuration of data alone",
    'data "azurerm_subnet" "a" {\n}\n',
    "is a configuration of Terraform (HCL)",
  ],
  [
    "the log of a plan",
    '{"@level":"info","@message":"Terraform 1.9.5","type":"version"}\n{"@level":"info"}\n',
    "is the log that 'terraform plan -json' or 'apply -json' prints.",
  ],
  [
    "a saved plan",
    "PK\u0003\u0004\u0014\u0000tfplan",
    "is a ZIP archive, such as a workbook or a saved plan of Terraform",
  ],
])("%s is refused in a line", async (_, written, said) => {
  const cwd = project({ ".drlintrc.yaml": "root: true\n", "tide.json": written });
  const { code, stdout, stderr } = await runCli(["import", "tide.json"], { cwd });
  expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
  expect(stderr).toContain(`'tide.json' ${said}`);
});

it("what is cut off is said to be so", () => {
  const whole = text(state(REGIONS));
  expect(() => readJsonExport(Buffer.from(whole.slice(0, whole.length / 2)))).toThrow("cut off");
});

it.each([
  [null],
  [[]],
  [{ name: "drlint", version: "1.0.0" }],
  [{ version: 4, resources: [] }],
  [{ resources: [], version: "4", terraform_version: "1.9.5" }],
  [{ data: { azurerm_subnet: "a" } }],
  [{ module: { a: {} } }],
])("%j is none of Terraform", (json) => {
  expect(readerOf(json)?.kind).not.toBe("a state or plan of Terraform");
});

it.each([
  [{ format_version: "1.0", terraform_version: "1.9.5" }],
  [{ version: 4, terraform_version: "1.9.5", resources: [] }],
  [{ planned_values: { root_module: {} } }],
])("%j is one, and has nothing", (json) => {
  expect(readerOf(json)?.kind).toBe("a state or plan of Terraform");
});
