// The page that is shown where the server cannot be reached (see offline-worker.js): it becomes the page of the attempt as
// this window saw it last, and attempt.js goes on from there. Any other page says what is the matter, leads back to the
// attempt if this window keeps one, and looks again until somebody answers.
(() => {
  'use strict';
  const one = (selector) => document.querySelector(selector);
  // only one person's pages are ever kept: those of whoever was signed in here last
  const shelf = (attempt) => Object.keys(sessionStorage).map((key) => key.match(`^footnote-pages:\\d+:${attempt}:`)).find(Boolean);
  const find = () => {
    const place = location.pathname.match(/^\/attempts\/(\d+)(?:\/slots\/(\d+)|\/(questions|summary))?\/?$/);
    if (!place) return undefined;
    const [, attempt, slot, name] = place;
    try {
      const kept = shelf(attempt)[0];
      const get = (key) => JSON.parse(sessionStorage.getItem(kept + key));
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
  try {
    const { path } = JSON.parse(sessionStorage.getItem(`${shelf('\\d+')[0]}last`));
    if (path !== location.pathname) {
      one('[data-back] a').href = path;
      one('[data-back]').hidden = false;
    }
  } catch (nothing) { /* there is none to go back to */ }
  const look = async () => (await window.footnote.reached() ? location.reload() : setTimeout(look, 3000));
  setTimeout(look, 3000);
  window.addEventListener('online', look);
})();
