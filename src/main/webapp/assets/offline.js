// Lets a guide be read again without a network. See sw.js, which keeps what is opened after this.
(() => {
  const guides = /^\/[a-z-]+\/[a-z0-9-]+\/guides\//.exec(location.pathname);
  if (!guides || !navigator.serviceWorker || !window.caches) return;
  const keep = async () => {
    const cache = await caches.open("guides-1");
    const files = [
      location.pathname + location.search,
      ...[...document.querySelectorAll("link[rel=stylesheet], use")].map((one) => one.getAttribute("href").replace(/#.*/, "")),
      ...[...document.querySelectorAll("script[src], img[src]")].map((one) => one.getAttribute("src")),
    ];
    for (const file of new Set(files)) {
      const answer = await fetch(file);
      if (answer.ok && !/no-store/.test(answer.headers.get("Cache-Control") || "")) await cache.put(file, answer);
    }
  };
  addEventListener("load", () => {
    // The page that brings the keeper was loaded before it: this once it is kept by hand.
    const isFirst = !navigator.serviceWorker.controller;
    const register = (scope) => navigator.serviceWorker.register("/sw.js", { scope });
    register(guides[0]).then(() => isFirst && keep()).catch(() => {});
    // Addresses as they are typed in capitals lie elsewhere; no page of ours is there, so nothing else is seen.
    const [, language, school] = location.pathname.split("/");
    const loud = school.toUpperCase();
    if (loud !== school) for (const way of [language, language.toUpperCase()]) register("/" + way + "/" + loud + "/").catch(() => {});
  });
})();
