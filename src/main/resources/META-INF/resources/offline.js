// The page that is shown where the server cannot be reached (see attempt-worker.js): it becomes the page of the attempt as
// this window saw it last, and attempt.js goes on from there. Where this window has kept nothing, it looks again until
// somebody answers.
(() => {
  'use strict';
  const one = (selector) => document.querySelector(selector);
  const find = () => {
    const place = location.pathname.match(/^\/attempts\/(\d+)(?:\/slots\/(\d+)|\/(questions|summary))?\/?$/);
    if (!place) return undefined;
    const [, attempt, slot, name] = place;
    try {
      // only one person's pages are ever kept: those of whoever was signed in here last
      const shelf = Object.keys(sessionStorage).map((key) => key.match(`^footnote-pages:\\d+:${attempt}:`)).find(Boolean);
      const get = (key) => JSON.parse(sessionStorage.getItem(shelf[0] + key));
      const last = get('last');
      const page = get(slot || name || last.key);
      if (!slot && !name) history.replaceState(null, '', last.path);
      return page && { page, frame: get('frame') };
    } catch (nothing) {
      return undefined;
    }
  };
  const found = find();
  if (found) {
    const { page, frame } = found;
    document.documentElement.lang = frame.lang;
    document.title = page.title;
    document.body.className = page.kind;
    one('.head').innerHTML = frame.head;
    one('.foot').innerHTML = frame.foot;
    const main = one('main');
    main.innerHTML = page.main;
    delete main.dataset.offline;
    main.dataset.kept = '';
    return;
  }
  const look = async () => {
    try {
      const answer = await fetch('/favicon.svg', { cache: 'no-store', signal: AbortSignal.timeout(3000) });
      if (answer.ok) return location.reload();
    } catch (offline) { /* look again later */ }
    return setTimeout(look, 3000);
  };
  setTimeout(look, 3000);
  window.addEventListener('online', look);
})();
