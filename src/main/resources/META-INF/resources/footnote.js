// Pages work without this file. It saves an answer the moment it is given and looks again while work is running.
(() => {
  'use strict';
  const form = document.querySelector('form[data-saves]');
  const renew = (page) => {
    // the status region itself stays, so that its new words are read out
    document.querySelector('#saved [role=status]').replaceChildren(...page.querySelector('#saved [role=status]').childNodes);
    // and every button stays: one that was pressed or has the focus while an answer was under way must still be there
    const fresh = page.querySelectorAll('#map ol button');
    document.querySelectorAll('#map ol button').forEach((cell, i) => {
      cell.className = fresh[i].className;
      cell.setAttribute('aria-label', fresh[i].getAttribute('aria-label'));
    });
    document.querySelector('#map .meta').textContent = page.querySelector('#map .meta').textContent;
  };
  const save = async () => {
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (answer.ok && page.querySelector('form[data-saves]')) return renew(page);
    } catch (offline) { /* told below, as any other failure is */ }
    // an older receipt must not stand beside an answer that was not saved
    document.querySelector('#saved [role=status]').textContent = form.dataset.unsaved;
  };
  if (form) {
    let queue = Promise.resolve();
    let waiting = 0;
    form.addEventListener('change', () => {
      waiting += 1;
      queue = queue.then(save).finally(() => { waiting -= 1; });
    });
    // a button's own post goes last, so that an older answer under way cannot overwrite it
    form.addEventListener('submit', (event) => {
      if (waiting === 0) return;
      event.preventDefault();
      queue = queue.then(() => form.requestSubmit(event.submitter));
    });
  }

  const running = document.querySelector('[data-running]');
  if (running) {
    const look = async () => {
      try {
        const answer = await fetch(running.dataset.running || location.href, { credentials: 'same-origin' });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.querySelector('[data-running]');
        if (answer.ok && !fresh) return location.reload();
        // only the figures change: the status beside them is not read out again, and a focused button stays
        const live = running.querySelector('[data-live]');
        const figures = fresh && fresh.querySelector('[data-live]');
        if (live && figures) live.replaceChildren(...figures.childNodes);
      } catch (offline) { /* look again later */ }
      setTimeout(look, 1500);
    };
    setTimeout(look, 1500);
  }
})();
