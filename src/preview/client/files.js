// Files of the site that changed while the page did not: whoever uses one is given an
// address that the browser has not seen, and so loads it again.

/** When each file last changed, by its path. */
const changed = new Map();

const USERS = "link[href], image[href], use[href], [src], [srcset], video[poster], object[data]";
const ADDRESSES = ["href", "src", "srcset", "poster", "data"];

/** Notes that a file changed. What it means for this page: "script", "shown" or nothing. */
export function touch(path) {
  const stamp = Date.now().toString(36);
  changed.set(path, stamp);
  for (const sheet of document.styleSheets) {
    if (sheet.ownerNode?.href && imports(sheet, path)) changed.set(pathOf(sheet.href), stamp);
  }
  const users = [...document.querySelectorAll(USERS)].filter(isStale);
  const modules = /\.m?js$/.test(path) && document.querySelector('script[type="module"]');
  if (modules || users.some((user) => user.localName === "script")) return "script";
  return users.length > 0 ? "shown" : "";
}

/** Gives the users of changed files in a page their new addresses. */
export function freshen(page) {
  for (const user of page.querySelectorAll(USERS)) {
    for (const name of ADDRESSES) {
      const value = user.getAttribute(name);
      if (value && value !== fresh(name, value)) user.setAttribute(name, fresh(name, value));
    }
  }
}

function isStale(user) {
  return ADDRESSES.some((name) => {
    const value = user.getAttribute(name);
    return value && value !== fresh(name, value);
  });
}

function fresh(name, value) {
  // The candidates of a `srcset` are addresses, each with a width or a density behind it.
  return name === "srcset" ? value.replace(/[^\s,]\S*[^\s,]/g, stamped) : stamped(value);
}

function stamped(address) {
  const stamp = changed.get(pathOf(address));
  if (!stamp) return address;
  const [before, hash] = address.split("#", 2);
  const [path, query = ""] = before.split("?", 2);
  const others = query.split("&").filter((pair) => pair && !pair.startsWith("plenary="));
  const again = `${path}?${[...others, `plenary=${stamp}`].join("&")}`;
  return hash === undefined ? again : `${again}#${hash}`;
}

/** The path of a file of this site, as the preview names it; the pseudo-locales have the
 *  same files. */
function pathOf(address) {
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) return undefined;
    return decodeURIComponent(url.pathname).replace(/^\/_plenary\/(en-xa|ar-xb)(?=\/)/, "");
  } catch {
    return undefined;
  }
}

function imports(sheet, path) {
  let rules;
  try {
    rules = [...sheet.cssRules];
  } catch {
    // A sheet of another site is not ours to read.
    return false;
  }
  const imported = rules.filter((rule) => rule instanceof CSSImportRule && rule.styleSheet);
  return imported.some(({ styleSheet }) => pathOf(styleSheet.href) === path || imports(styleSheet, path));
}
