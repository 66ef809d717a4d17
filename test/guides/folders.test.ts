import { expect, it } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { Repository } from "../project/earlier/repository.ts";
import { blocksOf } from "./guide.ts";

it("the guide on folders shows what is printed", async () => {
  const repository = new Repository().commit({
    ".drlintrc.yaml": "root: true\n",
    "bergen/vms.dr.yaml": "vaults: []\n",
    "oslo/vms.dr.yaml": "vaults: []\n",
    "oslo/hosts.dr.yaml": "vaults: []\n",
  });
  repository.write({ "oslo/hosts.dr.yaml": "hyperVSites: []\n" });
  const blocks = blocksOf("guides/folders.md");
  expect(blocks).toHaveLength(3);
  for (const { text } of blocks) {
    const [prompt = "", ...output] = text.split("\n");
    const args = prompt.replace("$ drlint ", "").split(" ");
    const { code, stdout, stderr } = await runCli(args, { cwd: repository.folder });
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: "", stdout: output.join("\n") });
  }
});
