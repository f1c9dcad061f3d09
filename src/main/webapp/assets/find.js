// Finds while somebody types: a moment after the last letter the page is asked again and what was found is put in place. Arrow keys go
// through what was found, and Escape comes back to the field. Without this script the button does it.
(() => {
  const form = document.getElementById("find");
  const found = document.getElementById("found");
  if (!form || !found) return;
  const field = form.elements.q;
  const WAIT = 250;
  const LEAST = 3;
  let timer = 0;
  let asked = field.value.trim();
  let newest = 0;

  const ask = async () => {
    const typed = field.value.trim();
    if (typed === asked || (typed.length < LEAST && typed)) return;
    asked = typed;
    const mine = ++newest;
    const where = form.action + (typed ? "?q=" + encodeURIComponent(typed) : "");
    try {
      const answer = await fetch(where, { cache: "no-store" });
      if (!answer.ok) { location.assign(where); return; }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("found");
      if (mine !== newest) return;
      if (!fresh) { location.assign(where); return; }
      found.replaceChildren(...document.adoptNode(fresh).childNodes);
      history.replaceState(null, "", where);
    } catch { asked = ""; /* No network: the button says so. */ }
  };
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });

  document.addEventListener("keydown", (event) => {
    const links = [...found.querySelectorAll("tbody a")];
    const at = links.indexOf(document.activeElement);
    if (event.target !== field && at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.key === "Escape" && at >= 0) { field.focus(); field.select(); }
    if (to === undefined || to >= links.length) return;
    event.preventDefault();
    (to < 0 ? field : links[to]).focus();
  });
})();
