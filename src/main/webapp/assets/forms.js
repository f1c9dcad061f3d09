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

  // Beside the button stands what came of it; what cannot be copied is selected, to be copied by hand.
  const copy = async (button) => {
    const told = button.parentElement.querySelector('output');
    told.textContent = '';
    try {
      const whole = document.getElementById(button.dataset.whole);
      await navigator.clipboard.writeText((whole.value ?? whole.textContent).trim());
      told.textContent = button.dataset.copied;
    } catch {
      const shown = document.getElementById(button.dataset.copy);
      if (shown.select) { shown.focus(); shown.select(); } else getSelection().selectAllChildren(shown);
      told.textContent = button.dataset.failed;
    }
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    if (button) copy(button);
    if (event.target.closest('[data-print]')) print();
  });

  // Counts down in sight, silently for screen readers. When the wait is over the page is loaded anew, whatever its address; with a code
  // half typed it only says that it is over.
  const inWords = ({ minutes, seconds, second }, left) => {
    if (left > 60) return minutes.replace('{0}', Math.ceil(left / 60));
    return left === 1 ? second : seconds.replace('{0}', left);
  };
  const countDown = (place) => {
    if (place.dataset.counting || !Number(place.dataset.countdown)) return;
    place.dataset.counting = 'yes';
    const over = Date.now() + place.dataset.countdown * 1000;
    const words = place.textContent.split(place.dataset.amount);
    const timer = setInterval(() => {
      if (!place.isConnected) { clearInterval(timer); return; }
      const left = Math.ceil((over - Date.now()) / 1000);
      if (left > 0) { place.textContent = words.join(inWords(place.dataset, left)); return; }
      clearInterval(timer);
      place.textContent = place.dataset.over;
      const typed = document.querySelector('input.code');
      if (!typed || !typed.value) location.reload();
    }, 1000);
  };

  const refresh = () => {
    document.querySelectorAll('[data-copy],[data-print]').forEach((button) => { button.hidden = false; });
    document.querySelectorAll('[data-countdown]').forEach(countDown);
  };
  window.tweestap = { refresh };
  refresh();
})();
