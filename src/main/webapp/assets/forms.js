// Small comforts for pages with forms. Every page works without them.
(() => {
  'use strict';
  const errors = document.getElementById('errors');
  if (errors) {
    const title = errors.querySelector('h2').textContent + ' – ';
    errors.focus();
    if (!document.title.startsWith(title)) document.title = title + document.title;
  }

  // Said before anything is typed; without scripts the server says it afterwards.
  const noCookies = document.getElementById('no-cookies');
  if (noCookies) noCookies.hidden = navigator.cookieEnabled || Boolean(errors);

  // A second click on a button that is already sending does nothing.
  document.addEventListener('submit', (event) => {
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = 'yes';
    setTimeout(() => delete event.target.dataset.sent, 5000);
  });

  // A page that comes back by Back as it was left can be sent once more, and its clocks are not right any more.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    for (const form of document.forms) delete form.dataset.sent;
    if (document.querySelector('[data-countdown]:not([data-countdown="0"])')) location.reload();
  });

  document.addEventListener('click', (event) => {
    const copy = event.target.closest('[data-copy]');
    if (copy) {
      const lines = [...document.getElementById(copy.dataset.copy).querySelectorAll('li')];
      const text = lines.length ? lines.map((line) => line.textContent.trim()).join('\n')
        : document.getElementById(copy.dataset.copy).textContent.trim();
      navigator.clipboard.writeText(text).then(() => { copy.querySelector('span').textContent += ' ✓'; });
    }
    if (event.target.closest('[data-print]')) print();
  });

  // Counts down in sight, silently for screen readers, and loads the page when the wait is over.
  const countDown = (place) => {
    let left = Number(place.dataset.countdown);
    if (!left) return;
    const words = place.textContent.split(String(left));
    const timer = setInterval(() => {
      if (!place.isConnected) { clearInterval(timer); return; }
      left -= 1;
      place.textContent = words.join(String(Math.max(left, 0)));
      if (left > 0) return;
      clearInterval(timer);
      const typed = document.querySelector('input.code');
      if (!typed || !typed.value) location.replace(location.href);
    }, 1000);
  };

  const refresh = () => {
    document.querySelectorAll('[data-copy],[data-print]').forEach((button) => { button.hidden = false; });
    document.querySelectorAll('[data-countdown]').forEach(countDown);
  };
  window.tweestap = { refresh };
  refresh();
})();
