
"use strict";
// The page is complete without this. It adds keys, search, and what a style sheet cannot light up.
(() => {
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const one = (query) => document.querySelector(query);
  const search = one("#search"), help = one("#help"), keys = one("#keys"), found = one(".found"), told = one(".told");
  const steps = () => all("[data-step]").filter((step) => !step.hidden);

  one(".tools").hidden = false;

  const go = (by) => {
    const points = steps();
    if (!points.length) return;
    const here = points.findIndex((point) => point.contains(document.activeElement));
    const next = here < 0 ? (by > 0 ? 0 : points.length - 1) : Math.min(points.length - 1, Math.max(0, here + by));
    points[next].focus({ preventScroll: true });
    points[next].scrollIntoView({ block: "start" });
  };

  const sift = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const part of all("[data-find]")) {
      const text = part.textContent.toLowerCase();
      part.hidden = !words.every((word) => text.includes(word));
      if (!part.hidden) shown += 1;
    }
    found.textContent = words.length ? `${shown} found: points, changes, quotations and articles` : "";
  };

  const endSearch = () => { search.value = ""; sift(); search.blur(); };

  const light = () => {
    for (const mark of all("mark.on")) mark.classList.remove("on");
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest("[data-find][hidden]")) { endSearch(); target.scrollIntoView(); }
    for (const piece of all(`mark[data-of="${CSS.escape(id)}"]`)) piece.classList.add("on");
    for (const within of all(":scope > details", target)) if (target.matches(".descents li")) within.open = true;
    const folded = target.closest("details:not([open])");
    if (folded) { folded.open = true; target.scrollIntoView(); }
  };

  const tell = (event) => {
    const edge = event.target.closest?.(".edge");
    told.hidden = !edge;
    told.textContent = edge ? edge.dataset.full : "";
  };

  const acts = {
    j: () => go(1),
    k: () => go(-1),
    "/": () => { search.focus(); search.select(); },
    "?": () => help.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target === search) return endSearch();
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || !keys.checked) return;
    if (event.target.closest("input, textarea, select")) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  search.addEventListener("input", sift);
  one("#help-open").addEventListener("click", () => help.showModal());
  for (const kind of ["focusin", "mouseover"]) one(".tree").addEventListener(kind, tell);
  addEventListener("hashchange", light);
  addEventListener("beforeprint", () => { for (const folded of all("details")) folded.open = true; });
  light();
})();
