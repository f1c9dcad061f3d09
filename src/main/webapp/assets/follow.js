// Keeps a guide true while it is open and its reader goes on in the wizard, in another tab or on another device. It asks in one line how far
// the reader is: when the page is looked at again, when the wizard in this browser moves, and every 20 seconds or as the page says while somebody is reading. Only
// when that has changed is the page fetched, and of it only what differs is put in place. Of a stranger it asks nothing.
(() => {
  const guide = document.querySelector("[data-mark-at]");
  if (!guide) return;
  const EVERY = Number(guide.dataset.every || 20) * 1000; // Seconds, where a page wants others.
  const ALWAYS = "always" in guide.dataset; // A board on a wall: nobody touches it, and it asks as nobody.
  const READING = ALWAYS ? Infinity : 300_000; // Asking is a sign of life of the session: a page nobody reads must not give one.
  const HOW = { cache: "no-store", credentials: ALWAYS ? "omit" : "same-origin" };
  const mark = () => guide.dataset.mark || "";
  let used = Date.now();
  let askedAt = 0;
  let isAsking = false;
  let isAskedAgain = false;

  const attributes = (one) => [...one.attributes].filter(({ name }) => name !== "open" && name !== "hidden").map(({ name, value }) => name + "=" + value).sort().join();
  const words = (one) => [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()).join("|");
  const renew = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    const isAlike = old.children.length && old.children.length === fresh.children.length && old.tagName === fresh.tagName
      && attributes(old) === attributes(fresh) && words(old) === words(fresh);
    if (isAlike) renewAll(old, fresh);
    else old.replaceWith(document.adoptNode(fresh));
  };
  const renewAll = (old, fresh) => {
    const children = [...fresh.children];
    if (old.children.length === children.length) [...old.children].forEach((child, place) => renew(child, children[place]));
    else old.replaceChildren(...fresh.childNodes);
  };
  // Who was at a button that is elsewhere now is led to it; where it is gone, to the whole: never to a button of somebody else.
  const keepingFocus = (change) => {
    const before = document.activeElement;
    const isInside = guide.contains(before) && before !== guide;
    change();
    if (!isInside || document.contains(before)) return;
    const same = before.id && document.getElementById(before.id);
    if (!same) guide.tabIndex = -1;
    (same || guide).focus({ preventScroll: true });
  };
  const fetched = async () => {
    const answer = await fetch(location.href, HOW);
    if (answer.redirected) { location.href = answer.url; return; } // What was waited for is there, or the session is over.
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = answer.ok && page.querySelector("[data-mark-at]");
    if (!fresh) return;
    // Signed in or out meanwhile: another page, with other parts.
    if (!fresh.dataset.mark !== !mark()) { location.reload(); return; }
    guide.dataset.mark = fresh.dataset.mark || "";
    keepingFocus(() => renewAll(guide, fresh));
  };
  const ask = async () => {
    if (isAsking) { isAskedAgain = true; return; }
    isAsking = true;
    askedAt = Date.now();
    try {
      const answer = await fetch(guide.dataset.markAt, HOW);
      if (answer.ok && await answer.text() !== mark()) await fetched();
    } catch { /* No network: the next time. */ }
    isAsking = false;
    if (isAskedAgain) { isAskedAgain = false; ask(); }
  };

  const isOpen = () => mark() && !document.hidden;
  const seen = () => { used = Date.now(); if (isOpen() && used - askedAt > 1000) ask(); };
  document.addEventListener("visibilitychange", seen);
  addEventListener("focus", seen);
  addEventListener("pageshow", (event) => { if (event.persisted) seen(); });
  for (const sign of ["scroll", "pointerdown", "keydown"]) addEventListener(sign, () => { used = Date.now(); }, { passive: true });
  setInterval(() => { if (isOpen() && Date.now() - used < READING) ask(); }, EVERY);
  if (window.BroadcastChannel) new BroadcastChannel("tweestap").onmessage = ask;
})();
