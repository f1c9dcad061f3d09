// Asks in time whether somebody is still there: one press and the session goes on, with all that was typed still on the page.
// Without this script the page says until when it lasts.
(() => {
  'use strict';
  const KEY = 'tweestap-stay'; // Other tabs of this browser are signs of life too.
  let known = null;
  let end = { at: 0, until: '' };
  let isAnswered = false;

  const place = () => document.getElementById('stay');
  const elsewhere = () => {
    try {
      const [at, until] = (localStorage.getItem(KEY) || '0 ').split(' ');
      return { at: Number(at), until };
    } catch { return { at: 0, until: '' }; }
  };
  const begin = (stay) => {
    known = stay;
    isAnswered = false;
    end = { at: Date.now() + stay.dataset.left * 1000, until: stay.dataset.until };
    try { localStorage.setItem(KEY, end.at + ' ' + end.until); } catch { /* This tab only. */ }
  };
  const tell = (until) => {
    if (until === known.dataset.until) return;
    const words = document.createTreeWalker(known, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) words.currentNode.data = words.currentNode.data.replace(known.dataset.until, until);
    known.dataset.until = until;
  };
  const goOn = async () => {
    isAnswered = true;
    const answer = await fetch(known.dataset.address, { cache: 'no-store' });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('stay');
    if (!fresh) { location.reload(); return; }
    known.querySelector('dialog').close();
    const way = known.querySelector(':scope > p [data-stay]'); // Of this page: where it leads without this script.
    if (way) fresh.querySelector(':scope > p [data-stay]')?.replaceWith(way);
    known.replaceWith(document.adoptNode(fresh));
    begin(fresh);
    isAnswered = Number(fresh.dataset.left) <= Number(fresh.dataset.ahead); // No press makes it longer.
  };

  const look = () => {
    const stay = place();
    if (!stay) return;
    if (stay !== known) begin(stay);
    const other = elsewhere();
    if (other.at > end.at) { end = other; tell(end.until); }
    const left = end.at - Date.now();
    const dialog = stay.querySelector('dialog');
    if (left < -1000) location.reload(); // Over: nothing of it stays on a screen that others may see.
    else if (left > stay.dataset.ahead * 1000) { if (dialog.open) dialog.close(); } else if (!dialog.open && !isAnswered) dialog.showModal();
  };
  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-stay]')) return;
    event.preventDefault();
    goOn().catch(() => { isAnswered = false; });
  });
  // Escape says that somebody is there.
  document.addEventListener('cancel', (event) => { if (known && known.contains(event.target)) goOn().catch(() => {}); }, true);
  document.addEventListener('visibilitychange', look);
  look();
  setInterval(look, 1000);
})();
