// For the page around a guide: <script src="https://…/assets/embed.js" defer></script>. Its frames grow to the height they tell.
// A message counts only from the window of such a frame, and from its own origin; a frame in a sandbox has none (“null”).
(() => {
  const site = new URL(document.currentScript.src).origin;
  const LOWEST = 150;
  const HIGHEST = 60000;
  addEventListener("message", (event) => {
    const told = event.data;
    if (!told || told.type !== "tweestap:height" || typeof told.height !== "number" || !Number.isFinite(told.height)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== event.source) continue;
      const address = new URL(frame.src, location.href);
      const isOurs = address.origin === site && address.pathname.startsWith("/embed/");
      const origin = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin") ? "null" : site;
      if (isOurs && event.origin === origin) frame.style.height = Math.min(Math.max(Math.ceil(told.height), LOWEST), HIGHEST) + "px";
    }
  });
})();
