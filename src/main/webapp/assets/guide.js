// Comforts of a guide; everything works without them. Copies the link to a step, prints, closes an enlarged picture with Escape, remembers
// answers and the languages of screens (by school), keeps ticks (by guide and device), and in a frame the step where its reader was. What it keeps
// stays in this browser; in a sandbox without an origin nothing is kept.
// Warns against a browser the school does not want; on a phone any will do.
(() => {
  const [school, guide, device] = (document.querySelector("[data-guide]")?.dataset.guide || "").split(" ");
  const read = (name) => { try { return JSON.parse(localStorage.getItem(name)) || {}; } catch { return {}; } };
  const write = (name, value) => { try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* Then it is forgotten. */ } };
  const choices = "tweestap." + school;
  const recall = () => {
    const known = read(choices);
    const address = new URL(location.href);
    for (const link of document.querySelectorAll("[data-kept]")) {
      const [name, value] = link.dataset.kept.split("=");
      if (value && known[name] === value && !address.searchParams.has(name)) address.searchParams.set(name, value);
    }
    if (address.href !== location.href) location.replace(address);
  };
  recall();
  // “Did this work? Yes” is counted without leaving the step. What is said of it stands where the button was, and so does the focus.
  addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-thanks]");
    if (!form) return;
    event.preventDefault();
    const said = form.querySelector("[role=status]");
    said.textContent = "";
    fetch(form.action, { method: "POST", body: new URLSearchParams({ answer: "yes" }) }).then((answer) => {
      if (!answer.ok) throw new Error();
      for (const part of [...form.children]) if (part !== said) part.remove();
      said.textContent = form.dataset.thanks;
      said.focus();
    }).catch(() => { said.textContent = form.dataset.failed; });
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("[data-kept]");
    if (!link) return;
    const [name, value] = link.dataset.kept.split("=");
    const known = read(choices);
    known[name] = value;
    write(choices, known);
  });

  const ticks = "tweestap." + [school, guide, device].join(".");
  const boxes = [...document.querySelectorAll(".tick input")];
  const needed = boxes.filter((box) => !box.closest("details.card")); // Those that an answer skips are folded away.
  const ticked = read(ticks);
  const count = () => {
    for (const line of document.querySelectorAll("[data-done]")) {
      const own = needed.filter((box) => !line.dataset.chapter || box.dataset.chapter === line.dataset.chapter);
      const done = own.filter((box) => box.checked).length;
      line.hidden = !done;
      line.textContent = line.dataset.done.replace("{0}", done).replace("{1}", own.length);
    }
  };
  for (const label of document.querySelectorAll(".tick")) label.hidden = false;
  for (const box of [...boxes, ...document.querySelectorAll(".prepare input")]) {
    box.checked = box.value in ticked;
    box.addEventListener("change", () => {
      if (box.checked) ticked[box.value] = 1; else delete ticked[box.value];
      write(ticks, ticked);
      count();
    });
  }
  count();

  // In a frame nobody brings a reader back but we: to the step that was read last, else to that of the frame's address. Only this page is scrolled: the
  // focus, and the page around it, stay where they are. A frame that names a step has a place of its own, for a lesson can have several.
  const places = ticks + ".at";
  const steps = [...document.querySelectorAll(".embed .step[id]")];
  const named = document.querySelector(".embed .current");
  const frame = named ? named.id : "";
  const place = steps.find((step) => step.id === read(places)[frame]) || named;
  if (place && !location.hash) scrollBy({ top: place.getBoundingClientRect().top, behavior: "instant" });
  const stay = (step) => {
    const known = read(places);
    for (const key of ["", frame]) if (step) known[key] = step.id; else delete known[key];
    write(places, known);
  };
  let [still, last] = [0, place];
  const look = () => {
    const step = steps.filter((one) => one.getBoundingClientRect().top < 60).pop();
    if (step !== last) stay(last = step);
  };
  if (steps.length) addEventListener("scroll", () => { clearTimeout(still); still = setTimeout(look, 150); }, { passive: true });
  for (const box of steps.length ? boxes : []) {
    box.addEventListener("change", () => { if (box.checked) stay(steps[steps.indexOf(box.closest(".step")) + 1] || box.closest(".step")); });
  }

  const print = document.querySelector("[data-print]");
  if (print && origin !== "null") { // In a sandbox nothing prints, or only after a question.
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  const isSafari = navigator.vendor.startsWith("Apple") && !navigator.maxTouchPoints;
  const unfit = isSafari && document.querySelector("[data-browser=safari]");
  if (unfit) unfit.hidden = false;
  // An enlarged picture is all there is until it is closed, by its button, by Escape or by Back. All lead to where its reader was.
  const closing = () => document.querySelector(".stage:target .zoom-out");
  let opened = null;
  addEventListener("click", (event) => {
    const zoom = event.target.closest(".zoom-in, .zoom-out");
    if (!zoom) return;
    if (zoom.matches(".zoom-in")) opened = zoom;
    else if (opened) { event.preventDefault(); history.back(); }
  });
  addEventListener("hashchange", () => {
    (closing() || opened)?.focus({ preventScroll: self === top }); // In a frame the window around it is scrolled to the button.
    if (!closing()) opened = null;
  });
  addEventListener("keydown", (event) => {
    if (!closing() || !["Escape", "Tab"].includes(event.key)) return;
    event.preventDefault();
    if (event.key === "Tab") closing().focus(); else closing().click();
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("[data-copied]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    const address = new URL(link.href);
    address.search = ""; // What its reader answered and chose is nobody else's.
    navigator.clipboard.writeText(address.href).then(
      () => {
        const words = link.querySelector("span");
        const before = words.textContent;
        words.setAttribute("role", "status");
        words.textContent = link.dataset.copied;
        setTimeout(() => { words.textContent = before; }, 4000);
      },
      () => { location.href = link.href; },
    );
  });
})();
