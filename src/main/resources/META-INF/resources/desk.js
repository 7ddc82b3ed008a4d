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

  // Words that are selected in a passage go along with the link below it.
  const links = [...document.querySelectorAll('[data-on-words]')];
  links.forEach((a) => { a.dataset.bare = a.getAttribute('href'); a.dataset.label = a.firstChild.data; });
  if (links.length) {
    document.addEventListener('selectionchange', () => {
      const selection = getSelection();
      if (selection.isCollapsed) return;
      const words = selection.toString().trim();
      const from = selection.anchorNode && selection.anchorNode.parentElement.closest('.psg');
      const to = selection.focusNode && selection.focusNode.parentElement.closest('.psg');
      links.forEach((a) => {
        const on = from && from === to && from.nextElementSibling === a.parentElement && words.length > 1 && words.length < 1500;
        a.href = on ? `${a.dataset.bare}?words=${encodeURIComponent(words)}` : a.dataset.bare;
        a.firstChild.data = on ? a.dataset.onWords : a.dataset.label;
        a.classList.toggle('on', Boolean(on));
      });
    });
  }

  // The gates look while somebody writes: what they find comes beside the fields, and nothing that was typed is touched.
  const editor = document.querySelector('form[data-editor]');
  if (!editor) return;
  let waiting = 0;
  let turn = 0;
  const look = async () => {
    turn += 1;
    const mine = turn;
    const body = new URLSearchParams(new FormData(editor));
    body.set('intent', 'check');
    try {
      const answer = await fetch(editor.action, { method: 'POST', body, credentials: 'same-origin' });
      if (mine !== turn || (answer.status !== 200 && answer.status !== 422)) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!page.querySelector('form[data-editor]')) return;
      document.querySelectorAll('[data-found]').forEach((e) => {
        const fresh = page.getElementById(e.id);
        e.replaceChildren(...(fresh ? [...fresh.childNodes] : []));
      });
      const old = document.querySelector('[data-preview]');
      const fresh = page.querySelector('[data-preview]');
      if (old && fresh) old.replaceChildren(...fresh.childNodes);
    } catch (offline) { /* the button looks, too */ }
  };
  editor.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 900);
  });
})();
