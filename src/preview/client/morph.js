// Takes a new version of the page in, in place: what did not change stays as it is, and
// with it what the reader did to it.
import { Idiomorph } from "/_plenary/idiomorph.js";
import { keep } from "/_plenary/fields.js";
import { freshen } from "/_plenary/files.js";
import { prepareHead } from "/_plenary/head.js";

/** The attributes that `html` had in the version before: who else set one keeps it. */
let given = new Set(["lang", "dir"]);

/** Our own script in a page. */
export function ownScript(page) {
  return page.querySelector('script[src="/_plenary/client.js"]');
}

/** Reads a page as a browser that runs scripts does. */
export function parse(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  for (const inert of page.querySelectorAll("noscript")) inert.textContent = inert.innerHTML;
  return page;
}

/** What a page runs, apart from our own script: one text a script. */
function scripts(page) {
  const data = (script) => script.type && !/^(module|importmap|.*(java|ecma)script)$/i.test(script.type);
  const site = [...page.scripts].filter((script) => script !== ownScript(page) && !data(script));
  return site.map((script) => `${script.type} ${script.getAttribute("src") ?? script.text}`);
}

/** Shows `next`. False: it must be loaded, for other scripts run in it. */
export async function morph(next) {
  if (JSON.stringify(scripts(document)) !== JSON.stringify(scripts(next))) return false;
  freshen(next);
  const swapHead = await prepareHead(next.head);
  // From here to the end nothing waits: the reader sees the old page, then the new one.
  const kept = keep(document, next);
  swapHead();
  Idiomorph.morph(document.documentElement, next.documentElement, {
    head: { style: "none" },
    restoreFocus: false,
    callbacks: {
      beforeNodeRemoved: (node) => node.localName !== "plenary-preview",
      // A text that somebody writes in is theirs.
      beforeNodeMorphed: (node) => !(node === document.activeElement && node.isContentEditable),
      beforeAttributeUpdated: (name, element, kind) => {
        if (element === document.documentElement && kind === "remove") return given.has(name);
        return !kept.holds(element, name);
      },
      afterNodeMorphed: (node, model) => kept.morphed(node, model),
    },
  });
  given = new Set(["lang", "dir", ...next.documentElement.getAttributeNames()]);
  kept.restore();
  return true;
}
