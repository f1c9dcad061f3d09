// Keeps guides that were opened, for a phone that loses its network. It is registered for …/guides/, and for the school in
// capitals, where no page is: so it never sees another page; and a page made for one reader (no-store) is not kept.
const KEPT = "guides-1";
const MOST = 80;
const GUIDE = /^(\/[a-z-]+\/[a-z0-9-]+\/guides\/[a-z0-9-]+\/[a-z]+)\/([a-z0-9-]+)$/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name);
  await self.clients.claim();
})()));

const mayKeep = (answer) => answer.ok && answer.type === "basic" && !answer.redirected
  && !/no-store/.test(answer.headers.get("Cache-Control") || "");

const keep = async (request, answer) => {
  const cache = await caches.open(KEPT);
  await cache.put(request, answer);
  const known = await cache.keys();
  for (const old of known.slice(0, Math.max(0, known.length - MOST))) await cache.delete(old);
};

// The network first: a mended sentence never waits.
const fromNetwork = async (event) => {
  try {
    const answer = await fetch(event.request);
    if (mayKeep(answer)) event.waitUntil(keep(event.request, answer.clone()));
    return answer;
  } catch (offline) {
    const url = new URL(event.request.url);
    return await kept(url) || await meant(url) || Response.error();
  }
};

// The same page, without what was chosen on it, or the guide that the step is in. Who said what is seen at a step is told that it is not shown.
const kept = async (url) => {
  const found = await caches.match(url.href);
  if (found) return found;
  const [, guide, step] = GUIDE.exec(url.pathname) || [];
  const isSeen = url.searchParams.has("see-" + step);
  const page = await caches.match(url.pathname);
  if (page && !isSeen) return page;
  const path = page ? url.pathname : guide;
  return path && await caches.match(path) && Response.redirect(path + "#" + (isSeen ? "offline-" : "") + step, 302);
};

// As the server would: an address in capitals, or with a slash or a full stop behind it; and any device for a guide without one.
const meant = async (url) => {
  const path = url.pathname.toLowerCase().replace(/(%[0-9a-f]{2}|[^a-z0-9])+$/, "");
  const plain = new URL(path + url.search, url);
  if (plain.href !== url.href && await kept(plain)) return Response.redirect(plain, 302);
  const known = (await (await caches.open(KEPT)).keys()).map((request) => new URL(request.url).pathname);
  const [nearest] = known.filter((one) => one.startsWith(path + "/")).sort((one, other) => one.length - other.length);
  return nearest && Response.redirect(nearest, 302);
};

// A file whose address names its content never changes.
const fromHere = async (event) => await caches.match(event.request) || fromNetwork(event);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(fromNetwork(event));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(url.searchParams.has("v") ? fromHere(event) : fromNetwork(event));
});
