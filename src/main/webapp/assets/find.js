// Finds while somebody types: a moment after the last letter the desk is asked, and what was found is put in place. Arrow keys go
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

  const show = (where, nodes) => {
    found.replaceChildren(...nodes);
    history.replaceState(null, "", where);
  };
  const ask = async () => {
    const typed = field.value.trim();
    if (typed === asked) return;
    asked = typed;
    const mine = ++newest;
    if (typed.length < LEAST) { show(form.action, []); return; }
    const query = "?q=" + encodeURIComponent(typed);
    try {
      const answer = await fetch(form.dataset.found + query, { cache: "no-store" });
      // Led elsewhere, such as to signing in: the page leads there itself, and back.
      if (!answer.ok || answer.redirected) { location.assign(form.action + query); return; }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine !== newest) return;
      // What was typed meanwhile is asked in a moment; nobody who was meant before comes to stand under it.
      if (field.value.trim() === typed) show(form.action + query, document.adoptNode(fresh.body).childNodes);
      else asked = null;
    } catch { asked = null; /* No network: the button says so. */ }
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
