// The head of a new version: title and metadata follow, and style sheets are exchanged
// without a flash: a new one is loaded, and waits, before an old one goes.

/** How long a style sheet may take, in milliseconds. */
const WAIT = 3_000;

/** What the page itself has in its head; what others put there is theirs. */
let ours = new Set(document.head.children);

/** Loads what `next` needs. The function that it gives exchanges the heads at once. */
export async function prepareHead(next) {
  const plan = pair([...document.head.children], [...next.children]);
  const sheets = plan.filter(({ element, stays }) => !stays && isSheet(element));
  for (const { element } of sheets) element.media = "not all";
  place(plan, ({ element, stays }) => stays || isSheet(element));
  await Promise.all(sheets.map(({ element }) => loaded(element)));
  return () => {
    for (const { element, model } of sheets) {
      if (model.hasAttribute("media")) element.media = model.media;
      else element.removeAttribute("media");
    }
    place(plan, () => true);
    const now = new Set(plan.map(({ element }) => element));
    for (const element of ours) if (!now.has(element)) element.remove();
    ours = now;
  };
}

/** For each element of the new head the equal one of the old head, or a copy. What stays
 *  keeps its order, for a style sheet that is moved is loaded again. */
function pair(old, models) {
  const rest = old.map((element) => [element, element.outerHTML]);
  return models.map((model) => {
    const at = rest.findIndex(([, html]) => html === model.outerHTML);
    if (at < 0) return { element: document.importNode(model, true), model, stays: false };
    const [element] = rest[at];
    rest.splice(0, at + 1);
    return { element, model, stays: true };
  });
}

/** Puts those that `when` names behind each other, where they are not yet. */
function place(plan, when) {
  let last = null;
  for (const item of plan.filter(when)) {
    if (!item.element.isConnected) {
      if (last) last.after(item.element);
      else document.head.prepend(item.element);
    }
    last = item.element;
  }
}

function isSheet(element) {
  return element.localName === "link" && element.relList.contains("stylesheet");
}

function loaded(sheet) {
  return new Promise((resolve) => {
    sheet.addEventListener("load", resolve);
    sheet.addEventListener("error", resolve);
    setTimeout(resolve, WAIT);
  });
}
