// The wizard's steps without loading a page: focus, address and title follow, Back goes one step back.
// Without this script each button is an ordinary form.
(() => {
  'use strict';
  const form = document.getElementById('enrolment');
  const QUIET_MS = 400; // A second click of a double click must not hit the next step's button.
  let isPopping = false;
  let quietUntil = 0;

  const isBusy = () => performance.now() < quietUntil || !PrimeFaces.ajax.Queue.isEmpty();
  // A guide that is open in another tab follows along.
  const moved = () => { if (window.BroadcastChannel) { const tabs = new BroadcastChannel('tweestap'); tabs.postMessage('moved'); tabs.close(); } };
  moved();
  const school = document.title.split(' – ').pop();
  const entitle = (words) => { document.title = words + ' – ' + school; };
  const load = (step, direction) => PF('wizard').loadStep(step, direction);

  form.addEventListener('click', (event) => {
    const button = event.target.closest('[data-wizard]');
    if (!button) return;
    event.preventDefault();
    if (event.detail > 1 || isBusy()) return;
    load('', button.dataset.wizard);
  }, true);

  // Enter in a field is the main button.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches('input:not([type=submit])')) return;
    event.preventDefault();
    if (!isBusy()) load('', 'next');
  }, true);

  // A button that loads the page (“later”) leads to the heading of the next step as well.
  const SENT = 'tweestap-sent';
  form.addEventListener('submit', () => { try { sessionStorage.setItem(SENT, 'yes'); } catch { /* Then it begins at the top. */ } });
  try {
    if (sessionStorage.getItem(SENT) && !document.getElementById('errors')) document.getElementById('heading').focus();
    sessionStorage.removeItem(SENT);
  } catch { /* The same. */ }

  addEventListener('popstate', () => {
    if (location.pathname === new URL(form.action).pathname) return; // A link to a place on this page, such as a field with an error.
    isPopping = true;
    load(location.pathname.split('/').pop(), 'back');
  });

  $(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
    const wasPopping = isPopping;
    isPopping = false;
    if (!args || args.redirect) return;
    if (args.url) {
      if (args.url !== location.pathname) history[wasPopping ? 'replaceState' : 'pushState'](null, '', args.url);
      entitle(args.title);
      form.action = args.url;
      quietUntil = performance.now() + QUIET_MS;
      document.getElementById('heading').focus();
      scrollTo(0, 0);
      window.tweestap.refresh();
      moved();
    } else if (args.validationFailed) {
      window.tweestap.refresh();
      const errors = document.getElementById('errors');
      if (!errors) return;
      entitle(errors.querySelector('h2').textContent + ' – ' + args.title);
      errors.focus();
    }
  });

  $(document).on('pfAjaxError', () => { location.reload(); });
})();
