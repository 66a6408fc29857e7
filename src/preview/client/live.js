// The worker that the tabs of a browser share: it knows which pages they show, holds the
// stream for all of them, and passes each event on to the tabs that it concerns.
import { Stream } from "/_plenary/stream.js";

/** How often tabs are asked whether they are here, and how often one may be silent. */
const PING = 30_000;
const SILENT = 3;

/** What each tab shows, by its port. */
const tabs = new Map();

/** What a tab that comes later must know: the last findings, and whether all is lost. */
const last = new Map();

const stream = new Stream((name, data) => {
  if (name === "found") last.set("found", data);
  if (name === "lost") last.set("lost", data);
  if (name === "back") last.delete("lost");
  for (const [port, tab] of tabs) {
    if (concerns(tab, name, data)) port.postMessage({ name, data });
  }
});

function concerns(tab, name, data) {
  if (name === "page" || name === "gone") return tab.page === data.page;
  return name !== "desk" || tab.desk;
}

function follow() {
  if (tabs.size === 0) last.clear();
  stream.want([...tabs.values()]);
}

addEventListener("connect", ({ ports: [port] }) => {
  port.onmessage = ({ data }) => {
    if (data === "here") {
      if (tabs.has(port)) tabs.get(port).silent = 0;
      return;
    }
    if (data === "bye") {
      tabs.delete(port);
    } else {
      if (!tabs.has(port)) {
        for (const [name, known] of last) port.postMessage({ name, data: known });
      }
      tabs.set(port, { ...data, silent: 0 });
    }
    follow();
  };
});

// A tab that crashed says no goodbye.
setInterval(() => {
  for (const [port, tab] of tabs) {
    tab.silent += 1;
    if (tab.silent > SILENT) tabs.delete(port);
    else port.postMessage({ name: "ping" });
  }
  follow();
}, PING);
