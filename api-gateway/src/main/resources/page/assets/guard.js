"use strict";

/* Where a file of the page does not arrive, or the browser is too old for one, no module runs: this says so. */
addEventListener("error", event => {
  const missing = event.target instanceof HTMLScriptElement || event.target instanceof HTMLLinkElement;
  if (!missing && !(event.error instanceof SyntaxError)) {
    return;
  }
  const tell = () => {
    document.getElementById("not-loaded").hidden = false;
    document.getElementById("load-again").addEventListener("click", () => location.reload());
  };
  if (document.readyState === "loading") {
    addEventListener("DOMContentLoaded", tell);
  } else {
    tell();
  }
}, true);
