// Comforts of a guide; everything works without them. Copies the link to a step, prints, closes an enlarged picture with Escape, remembers
// answers and the languages of screens (by school), and keeps ticks (by guide and device). What it keeps stays in this browser.
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
  // “Did this work? Yes” is counted without leaving the step; when that fails, the form is sent.
  addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-thanks]");
    if (!form) return;
    event.preventDefault();
    fetch(form.action, { method: "POST", body: new URLSearchParams({ answer: "yes" }) }).then(
      (answer) => { if (!answer.ok) throw new Error(); form.textContent = form.dataset.thanks; form.setAttribute("role", "status"); },
    ).catch(() => {
      const yes = document.createElement("input");
      Object.assign(yes, { type: "hidden", name: "answer", value: "yes" });
      form.append(yes);
      form.submit();
    });
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
  const ticked = read(ticks);
  const count = () => {
    for (const line of document.querySelectorAll("[data-done]")) {
      const own = boxes.filter((box) => !line.dataset.chapter || box.dataset.chapter === line.dataset.chapter);
      const done = own.filter((box) => box.checked).length;
      line.hidden = !done;
      line.textContent = line.dataset.done.replace("{0}", done).replace("{1}", own.length);
    }
  };
  for (const box of boxes) {
    box.checked = box.value in ticked;
    box.closest(".tick").hidden = false;
    box.addEventListener("change", () => {
      if (box.checked) ticked[box.value] = 1; else delete ticked[box.value];
      write(ticks, ticked);
      count();
    });
  }
  count();

  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  const isSafari = navigator.vendor.startsWith("Apple") && !navigator.maxTouchPoints;
  const unfit = isSafari && document.querySelector("[data-browser=safari]");
  if (unfit) unfit.hidden = false;
  addEventListener("keydown", (event) => {
    const enlarged = event.key === "Escape" && document.querySelector(".stage:target");
    if (enlarged) enlarged.querySelector(".zoom-out").click();
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("[data-copied]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
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
