// The script of every previewed page, and of the front desk: it keeps the page as its
// files are. `listen.js` hears what changed, `morph.js` takes the new version in,
// `panel.js` shows what was found.
(async () => {
  "use strict";
  const own = document.currentScript;

  /** What this tab shows: an address of the plan, or none, and its version. */
  let shown = tabOf(own);

  const [{ Listener }, { morph, ownScript, parse }, { touch }, { Panel }] = await Promise.all([
    import("/_plenary/listen.js"),
    import("/_plenary/morph.js"),
    import("/_plenary/files.js"),
    import("/_plenary/panel.js"),
  ]);

  const panel = own.dataset.desk === undefined ? Panel.of(shown.page) : null;
  const listener = new Listener(shown, heard);

  function tabOf(script) {
    const { page = "", version = "" } = script.dataset;
    // A page that is not there (yet) hears when anything changes, as the desk does.
    return { page, version, desk: page === "" };
  }

  function heard(name, data) {
    switch (name) {
      case "page":
        // While the stream is exchanged, the old one and the new one both tell.
        if (data.version !== shown.version && data.version !== coming) {
          coming = data.version;
          update(false);
        }
        break;
      case "gone":
        location.reload();
        break;
      case "file": {
        const change = touch(data.path);
        if (change === "script") location.reload();
        if (change === "shown") update(true);
        break;
      }
      case "found":
        panel?.found(data.version);
        if (shown.desk) update(!panel);
        break;
      case "desk":
        update(!panel);
        break;
      case "lost":
      case "back":
        panel?.toggleAttribute("lost", name === "lost");
        document.querySelector("[data-lost]")?.toggleAttribute("hidden", name === "back");
        break;
    }
  }

  // What is heard while a version is taken in is not lost, and only the last of it counts.
  let working = false;
  let again = false;
  let whole = false;
  let coming = "";

  /** Shows today's version; `anyway`: also if it has the number of the one shown. */
  async function update(anyway) {
    whole ||= anyway;
    again = true;
    if (working) return;
    working = true;
    try {
      while (again) {
        const all = whole;
        again = whole = false;
        await takeIn(all);
      }
    } catch (problem) {
      console.warn("Plenary: the page is loaded again, for", problem);
      location.reload();
    }
    working = false;
    coming = "";
  }

  async function takeIn(anyway) {
    let answer;
    let text;
    try {
      answer = await fetch(location.href, { cache: "no-store" });
      text = await answer.text();
    } catch {
      // The preview is gone. When it is back, it compares the versions.
      return;
    }
    const next = parse(text);
    const script = ownScript(next);
    if (!script && answer.status === 503) {
      setTimeout(() => update(anyway), 1000);
      return;
    }
    if (!script || answer.redirected) {
      location.reload();
      return;
    }
    const tab = tabOf(script);
    if (!anyway && tab.version === shown.version) return;
    if (!(await morph(next))) {
      location.reload();
      return;
    }
    shown = tab;
    listener.become(tab);
    panel?.show(tab.page);
  }
})();
