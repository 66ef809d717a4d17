import { expect, it } from "vitest";
import { html } from "../../../answers/page/html.ts";

it("escapes every text that is put into it, in texts and in attributes", () => {
  const name = `<img src=x onerror="alert(1)"> & 'co'`;
  expect(html`<b title="${name}">${name}</b>`.text).toBe(
    `<b title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;co&#39;">&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;co&#39;</b>`,
  );
});

it("takes its own pieces and lists of them as they are, and leaves out what is not there", () => {
  const items = ["a", "<"].map((each) => html`<li>${each}</li>`);
  expect(html`<ul>${items}</ul>${undefined}${false}${0}`.text).toBe("<ul><li>a</li><li>&lt;</li></ul>0");
});

it("shows the code of characters that would turn the line", () => {
  expect(html`${"a\u202eb\u0000"}`.text).toBe("a\\u202eb\\u0000");
});
