// Pages of the desk work without this file. It gives their buttons and links keys: data-key names the letter, kbd shows it.
// A key does nothing while somebody types, and whoever does not want keys switches them off.
(() => {
  'use strict';
  const root = document.documentElement;
  const switcher = document.querySelector('[data-keys]');
  let off = false;
  try {
    off = localStorage.getItem('footnote:keys') === 'off';
  } catch (closed) { /* keys are on */ }
  const keyed = [...document.querySelectorAll('[data-key]')];
  const show = () => {
    root.classList.toggle('keys', !off);
    keyed.forEach((e) => (off ? e.removeAttribute('aria-keyshortcuts') : e.setAttribute('aria-keyshortcuts', e.dataset.key)));
    if (!switcher) return;
    const button = switcher.querySelector('button');
    switcher.hidden = keyed.length === 0;
    button.textContent = off ? button.dataset.off : button.dataset.on;
  };
  const typing = (e) => e instanceof Element
    && e.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
  document.addEventListener('keydown', (event) => {
    if (off || event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const wanted = keyed.find((e) => e.dataset.key === event.key.toLowerCase());
    if (!wanted) return;
    event.preventDefault();
    wanted.click();
  });
  if (switcher) {
    switcher.querySelector('button').addEventListener('click', () => {
      off = !off;
      try {
        localStorage.setItem('footnote:keys', off ? 'off' : 'on');
      } catch (closed) { /* for this page only */ }
      show();
    });
  }
  show();
})();
