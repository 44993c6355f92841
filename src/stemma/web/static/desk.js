"use strict";
// Every page is complete without this. It adds keys, a shade of one's own, and opens what an address points into.
(() => {
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const one = (query) => document.querySelector(query);
  const help = one("#help"), keys = one("#keys"), shade = one("#shade");
  const SHADE = "stemma-shade", KEYS = "stemma-keys";

  for (const part of all(".only-scripted")) part.hidden = false;
  document.documentElement.dataset.scripted = "";

  const isDark = () => (document.documentElement.dataset.shade
    || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const wear = (which) => {
    if (which) document.documentElement.dataset.shade = which;
    shade.textContent = isDark() ? "Light" : "Dark";
  };
  const kept = (what) => { try { return localStorage.getItem(what); } catch { return null; } };
  const keep = (what, value) => { try { localStorage.setItem(what, value); } catch { /* a private window forgets it */ } };
  wear(kept(SHADE));
  keys.checked = kept(KEYS) !== "off";
  keys.addEventListener("change", () => keep(KEYS, keys.checked ? "on" : "off"));
  shade.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    keep(SHADE, next);
    wear(next);
  });

  const move = (query, by) => {
    const steps = all(query).filter((step) => step.offsetParent !== null);
    if (!steps.length) return;
    const here = steps.findIndex((step) => step === document.activeElement || step.contains(document.activeElement));
    const next = here < 0 ? (by > 0 ? 0 : steps.length - 1) : Math.min(steps.length - 1, Math.max(0, here + by));
    steps[next].focus({ preventScroll: true });
    steps[next].scrollIntoView({ block: "center" });
  };
  const open = () => document.activeElement?.closest?.("[data-step]")?.querySelector("[data-open], a")?.click();

  const acts = {
    j: () => move("[data-step]", 1),
    k: () => move("[data-step]", -1),
    n: () => move("[data-difference]", 1),
    p: () => move("[data-difference]", -1),
    o: open,
    "/": () => { const field = one("#q") ?? one("#asked"); field.focus(); field.select(); },
    "?": () => help.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || !keys.checked) return;
    if (event.target.closest("input, textarea, select")) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  one("#help-open").addEventListener("click", () => help.showModal());

  // What is found while somebody types goes away with Escape or when something else is looked at.
  const quick = one("#quick");
  if (quick) {
    const shut = () => quick.replaceChildren();
    one("#q").addEventListener("keydown", (event) => {
      if (event.key === "Escape") { shut(); event.target.blur(); }
      if (event.key === "ArrowDown") { const first = quick.querySelector("a"); if (first) { event.preventDefault(); first.focus(); } }
    });
    quick.addEventListener("keydown", (event) => { if (event.key === "Escape") { shut(); one("#q").focus(); } });
    document.addEventListener("pointerdown", (event) => { if (!event.target.closest(".quick")) shut(); });
    one("#q").addEventListener("input", (event) => { if (!event.target.value.trim()) shut(); });
  }

  const light = () => {
    for (const mark of all("mark.on")) mark.classList.remove("on");
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (const piece of all(`mark[data-of="${CSS.escape(id)}"]`)) piece.classList.add("on");
    const folded = target.closest("details:not([open])");
    if (folded) { folded.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", light);
  addEventListener("beforeprint", () => { for (const folded of all("details")) folded.open = true; });
  light();

  const told = one(".told"), tree = one(".tree");
  const tell = (event) => {
    const edge = event.target.closest?.(".edge");
    told.hidden = !edge;
    told.textContent = edge ? edge.dataset.full : "";
  };
  if (told && tree) for (const kind of ["focusin", "mouseover"]) tree.addEventListener(kind, tell);

  // An edge is told at the foot of the window, without leaving the tree.
  const hrefOf = (link) => link.href.baseVal ?? link.getAttribute("href");
  const mark = () => {
    for (const edge of all(".edge")) {
      const here = one("#edge") && !one("#edge").hidden && hrefOf(edge) === location.pathname + location.search + location.hash;
      if (here) edge.setAttribute("aria-current", "true"); else edge.removeAttribute("aria-current");
    }
  };
  const choose = async (href) => {
    const answer = await fetch(href);
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#edge");
    one("#edge").replaceWith(document.adoptNode(found));
    history.replaceState(null, "", href);
    mark();
    if (found.hidden) return;
    found.focus({ preventScroll: true });
    const edge = one(".edge[aria-current]")?.getBoundingClientRect(), foot = found.getBoundingClientRect().top;
    if (edge && (edge.bottom > foot || edge.top < 0)) scrollBy(0, edge.bottom - foot / 2);
  };
  if (one("#edge")) {
    mark();
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.(".edge, .to-edge, .edge-told .shut");
      if (!link || !one("#edge") || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const href = hrefOf(link);
      if (href.startsWith("#")) return;
      event.preventDefault();
      choose(href);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || one("#edge").hidden || help.open) return;
      const edge = one(".edge[aria-current]");
      one("#edge .shut").click();
      edge?.focus();
    });
  }

  // A drawing can be made larger and smaller, and shown whole.
  for (const figure of all("[data-zoom]")) {
    const svg = figure.querySelector("svg"), frame = figure.querySelector(".scroll");
    if (!svg || !frame) continue;
    const wide = svg.width.baseVal.value, high = svg.height.baseVal.value;
    let scale = 1;
    const size = (to) => {
      scale = Math.min(2, Math.max(.15, to));
      svg.setAttribute("width", wide * scale);
      svg.setAttribute("height", high * scale);
    };
    const bar = document.createElement("div");
    bar.className = "zoom";
    const button = (text, name, act) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.setAttribute("aria-label", name);
      made.addEventListener("click", act);
      bar.append(made);
    };
    button("\u2212", "smaller", () => size(scale / 1.25));
    button("+", "larger", () => size(scale * 1.25));
    button("Whole tree", "the whole tree", () => size(Math.min(1, frame.clientWidth / wide, innerHeight * .8 / high)));
    button("1:1", "1:1, as large as drawn", () => size(1));
    frame.before(bar);
  }

  // The map can be drawn near and moved; a new day's map is a new drawing, so nothing is kept of the old one.
  const whole = new WeakMap();
  const frameOf = (svg) => {
    if (!whole.has(svg)) whole.set(svg, svg.getAttribute("viewBox"));
    return whole.get(svg).split(" ").map(Number);
  };
  const look = (svg, x, y, w, h) => {
    const [, , wide, high] = frameOf(svg);
    const near = Math.min(wide, Math.max(wide / 40, w)), tall = high * near / wide;
    const left = Math.min(wide - near, Math.max(0, x)), top = Math.min(high - tall, Math.max(0, y));
    svg.setAttribute("viewBox", [left, top, near, tall].join(" "));
    svg.style.setProperty("--zoom", wide / near);
  };
  const seen = (svg) => { frameOf(svg); return svg.getAttribute("viewBox").split(" ").map(Number); };
  const zoom = (svg, by, at = .5, down = .5) => {
    const [x, y, w, h] = seen(svg);
    if (!by) return look(svg, ...frameOf(svg));
    look(svg, x + w * at * (1 - 1 / by), y + h * down * (1 - 1 / by), w / by, h / by);
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-zoom-by]");
    if (button) zoom(button.closest("figure").querySelector("svg[data-pan]"), Number(button.dataset.zoomBy));
  });
  const shifts = { ArrowLeft: [-.15, 0], ArrowRight: [.15, 0], ArrowUp: [0, -.15], ArrowDown: [0, .15] };
  document.addEventListener("keydown", (event) => {
    if (!event.target.matches?.("svg[data-pan]") || event.ctrlKey || event.metaKey || event.altKey) return;
    const svg = event.target, [x, y, w, h] = seen(svg), shift = shifts[event.key];
    if (shift && w < frameOf(svg)[2]) look(svg, x + w * shift[0], y + h * shift[1], w, h);
    else if (event.key === "+" || event.key === "=") zoom(svg, 1.25);
    else if (event.key === "-") zoom(svg, .8);
    else return;
    event.preventDefault();
  });
  document.addEventListener("wheel", (event) => {
    const svg = event.target.closest?.("svg[data-pan]");
    if (!svg || !event.ctrlKey) return;
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    zoom(svg, event.deltaY < 0 ? 1.2 : 1 / 1.2, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  }, { passive: false });
  let dragged = null;
  document.addEventListener("pointerdown", (event) => {
    const svg = event.target.closest?.("svg[data-pan]");
    if (svg && event.button === 0) dragged = { svg, from: seen(svg), x: event.clientX, y: event.clientY };
  });
  document.addEventListener("pointermove", (event) => {
    if (!dragged || dragged.from[2] >= frameOf(dragged.svg)[2]) return;
    const [x, y, w, h] = dragged.from, scale = w / dragged.svg.getBoundingClientRect().width;
    look(dragged.svg, x - (event.clientX - dragged.x) * scale, y - (event.clientY - dragged.y) * scale, w, h);
  });
  for (const kind of ["pointerup", "pointercancel"]) document.addEventListener(kind, () => { dragged = null; });
})();
