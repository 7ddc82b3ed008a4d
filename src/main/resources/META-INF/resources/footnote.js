// Pages work without this file. It keeps answers that cannot be sent just now and sends them when they can be, sends
// again what a session that had ended held back, and looks again while work is running.
(() => {
  'use strict';
  // Where nobody answers, a page of ours says so, and those of an attempt are as this window saw them last. Plain http
  // knows no workers, but on the machine itself: there a page that is open goes on, and one that is loaded again waits.
  const { worker } = document.currentScript.dataset;
  if (worker && navigator.serviceWorker) {
    navigator.serviceWorker.register(worker).catch(() => {});
    // an earlier one stood before the pages of attempts only, and would go on to answer for them
    navigator.serviceWorker.getRegistrations()
      .then((known) => known.filter(({ scope }) => scope.endsWith('/attempts/')).forEach((old) => old.unregister()))
      .catch(() => {});
  }

  const leave = document.querySelector('form[action="/sign-out"]');
  const person = leave ? leave.dataset.person : '';
  const mine = `footnote:${person}:`;
  const fallback = new Map();

  // answers of one attempt that the server has not acknowledged, the earliest first; kept under the person's key, because
  // several people may use one browser
  const read = (attempt) => {
    if (fallback.has(attempt)) return fallback.get(attempt);
    try {
      return JSON.parse(localStorage.getItem(mine + attempt)) || [];
    } catch (closed) {
      return [];
    }
  };
  const write = (attempt, answers) => {
    try {
      if (answers.length) localStorage.setItem(mine + attempt, JSON.stringify(answers));
      else localStorage.removeItem(mine + attempt);
      fallback.delete(attempt);
    } catch (closed) {
      fallback.set(attempt, answers);
    }
  };
  const attempts = () => {
    let stored = [];
    try {
      stored = Object.keys(localStorage).filter((key) => key.startsWith(mine)).map((key) => key.slice(mine.length));
    } catch (closed) { /* only what this page holds */ }
    return [...new Set([...stored, ...fallback.keys()])].filter((attempt) => read(attempt).length);
  };
  // pages of questions of an attempt, kept while its student stays in it, to be turned and loaded again without a network:
  // for this window only, and without what tells a key; what has changed since is taken out and fetched again
  const shelf = `footnote-pages:${person}:`;
  const pages = {
    get: (attempt, slot) => {
      try {
        return JSON.parse(sessionStorage.getItem(`${shelf}${attempt}:${slot}`)) || undefined;
      } catch (closed) {
        return undefined;
      }
    },
    put: (attempt, slot, page) => {
      try {
        sessionStorage.setItem(`${shelf}${attempt}:${slot}`, JSON.stringify(page));
      } catch (full) { /* then this one cannot be turned to without a network */ }
    },
    drop: (attempt, slot) => {
      try {
        sessionStorage.removeItem(`${shelf}${attempt}:${slot}`);
      } catch (closed) { /* nothing was kept */ }
    },
    // those of other attempts and of other people go, too
    only: (attempt, wanted) => {
      try {
        const here = `${shelf}${attempt}:`;
        Object.keys(sessionStorage).filter((key) => key.startsWith('footnote-pages:'))
          .filter((key) => !key.startsWith(here) || !wanted(key.slice(here.length)))
          .forEach((key) => sessionStorage.removeItem(key));
      } catch (closed) { /* nothing was kept */ }
    },
    clear: () => pages.only('', () => false),
  };
  const id = () => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');

  const token = () => document.querySelector('input[name="csrf-token"]');
  const useToken = (value) => document.querySelectorAll('input[name="csrf-token"]').forEach((field) => { field.value = value; });
  const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');
  // a form whose token is gone takes the one of a fresh page
  const renewToken = async () => {
    const answer = await fetch('/account', { credentials: 'same-origin' });
    if (answer.redirected && new URL(answer.url).pathname === '/sign-in') return false;
    const fresh = (await parse(answer)).querySelector('input[name="csrf-token"]');
    if (!fresh) return false;
    useToken(fresh.value);
    return true;
  };
  const post = (entry) => {
    const body = new URLSearchParams(entry.fields);
    body.set('csrf-token', token().value);
    body.set('quiet', '1');
    body.set('seen', entry.seen);
    body.set('answer-id', entry.id);
    body.set('age', Math.min(999999999, Math.max(0, Date.now() - entry.at)));
    return fetch(entry.url, {
      method: 'POST', body, credentials: 'same-origin', redirect: 'manual', headers: { 'X-Quiet': '1' },
      // a line that answers nothing is no line; what came through all the same is known by its id
      signal: AbortSignal.timeout(15000),
    });
  };
  const send = async (entry, again = false) => {
    let answer;
    try {
      answer = await post(entry);
      if (answer.status === 400 && !again && await renewToken()) return send(entry, true);
      if (answer.status === 400 || answer.status === 401 || answer.type === 'opaqueredirect') return { kept: 'ENDED' };
      // the server itself could not do it: perhaps it never can, with this answer
      if (answer.status === 500) return { kept: 'OFFLINE', failed: true };
      // a proxy or a server that is just starting speaks for nobody
      if (answer.status >= 500 || answer.status === 429) return { kept: 'OFFLINE' };
      const page = await parse(answer);
      if (page.querySelector('[data-late]')) return { said: 'LATE', page };
      if (page.body.dataset.said) return { said: page.body.dataset.said, seen: page.body.dataset.seen, page };
      // a page for nobody or for somebody else says nothing about this person's attempt
      const out = page.querySelector('form[action="/sign-out"]');
      if (!out || out.dataset.person !== person) return { kept: 'ENDED' };
      return answer.status === 404 ? { said: 'GONE', page } : { kept: 'OFFLINE' };
    } catch (offline) {
      return { kept: 'OFFLINE' };
    }
  };
  const alone = (attempt, work) => (navigator.locks ? navigator.locks.request(mine + attempt, work) : work());
  const running = new Map();

  // an answer that fails the server again and again steps aside, so that those behind it get through; each page tries it
  // once more
  const TRIES = 4;
  const retry = (attempt) => {
    const answers = read(attempt);
    if (!answers.some((e) => e.aside)) return;
    write(attempt, answers.map((e) => (e.aside ? { ...e, aside: false, tries: TRIES - 1 } : e)));
  };
  const failed = (attempt, entry) => {
    const tries = (entry.tries || 0) + 1;
    const aside = tries >= TRIES;
    write(attempt, read(attempt).map((e) => (e.id === entry.id ? { ...e, tries, aside } : e)));
    return aside;
  };

  // in order and once: one window at a time, and the server knows again what it has heard before
  const flush = (attempt, told = () => {}) => {
    const next = (running.get(attempt) || Promise.resolve()).then(() => alone(attempt, async () => {
      for (;;) {
        const waiting = read(attempt);
        const entry = waiting.find((e) => !e.aside);
        if (!entry) return waiting.length ? 'ASIDE' : 'EMPTY';
        const result = await send(entry);
        if (result.failed && failed(attempt, entry)) continue;
        if (result.kept) return result.kept;
        pages.drop(attempt, entry.slot);
        // what stepped aside is over when a later answer to the same question stands
        const rest = result.said === 'LATE' ? [] : read(attempt)
          .filter((e) => e.id !== entry.id && !(e.aside && e.slot === entry.slot && e.at <= entry.at));
        // what was changed on the same page after this answer knew of it
        if (result.said === 'SAVED') rest.filter((e) => e.after === entry.id).forEach((e) => { e.seen = result.seen; });
        write(attempt, rest);
        told(entry, result);
        if (result.said === 'LATE') return 'LATE';
      }
    }));
    running.set(attempt, next.catch(() => {}));
    return next;
  };

  // one line on top of the page, read out at once
  const say = (words) => {
    const line = document.querySelector('[data-now]') || document.createElement('p');
    line.className = 'msg';
    line.dataset.now = '';
    line.setAttribute('role', 'alert');
    line.textContent = words;
    document.querySelector('main').prepend(line);
    line.scrollIntoView({ block: 'nearest' });
  };

  // a proxy without a server behind it speaks for nobody; whatever else is answered, somebody is there
  const nobody = (status) => [502, 503, 504].includes(status);
  const reached = async () => {
    if (!navigator.onLine) return false;
    try {
      const { status } = await fetch('/attempts/offline', {
        credentials: 'same-origin', redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(3000),
      });
      return !nobody(status);
    } catch (offline) {
      return false;
    }
  };

  window.footnote = {
    read, write, flush, retry, id, parse, pages, useToken, token, say, reached, nobody,
    add: (attempt, entry) => write(attempt, [...read(attempt), entry]),
  };

  // on the page where people sign in nobody's attempt is to be seen, nor one person's when another has come, in whatever
  // window; a page without a network knows of nobody and tells nothing
  const unknown = document.querySelector('main[data-offline]');
  const door = window.BroadcastChannel && new BroadcastChannel('footnote');
  if (door) {
    if (!unknown) door.postMessage(person);
    door.addEventListener('message', ({ data }) => { if (data !== person) pages.clear(); });
  }
  if (!person && !unknown) pages.clear();

  // Out only when the server has said so. What waits is sent before; what could not be sent stays under this person's key
  // until they are back, and is said.
  const out = async ({ cut, waits }, warned) => {
    const all = Promise.all(attempts().map((attempt) => flush(attempt)));
    await Promise.race([all, new Promise((done) => { setTimeout(done, 4000); })]);
    try {
      if (attempts().length && !warned) {
        const there = await reached();
        say(there ? waits : cut);
        return there;
      }
      const answer = await fetch(leave.action, {
        method: 'POST', body: new URLSearchParams(new FormData(leave)), credentials: 'same-origin', redirect: 'manual',
        signal: AbortSignal.timeout(15000),
      });
      if (answer.type === 'opaqueredirect') {
        pages.clear();
        location.assign('/sign-in');
      } else if (answer.status >= 500) {
        say(cut);
      } else {
        // a token that is gone: the page that says so
        leave.submit();
      }
    } catch (offline) {
      say(cut);
    }
    return warned;
  };
  if (person) {
    // what waits for an attempt that is not on this page is sent all the same
    const here = document.querySelector('[data-attempt]');
    attempts().filter((attempt) => !here || here.dataset.attempt !== attempt).forEach((attempt) => {
      retry(attempt);
      flush(attempt);
    });
    if (!document.querySelector('form[data-saves], form[data-hands-in]')) pages.clear();
    let warned = false;
    let leaving = false;
    leave.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (leaving) return;
      leaving = true;
      warned = await out(leave.dataset, warned);
      leaving = false;
    });
  }

  // whoever signed in again goes on with what they had sent
  const held = document.querySelector('form[data-held]');
  if (held) held.requestSubmit();

  const work = document.querySelector('[data-running]');
  if (work) {
    const every = Number(work.dataset.every) || 1500;
    const look = async () => {
      try {
        const answer = await fetch(work.dataset.running || location.href, { credentials: 'same-origin' });
        const page = await parse(answer);
        const fresh = page.querySelector('[data-running]');
        if (answer.ok && !fresh) return location.reload();
        // only the figures change: the status beside them is not read out again, and a focused button stays
        const live = work.querySelector('[data-live]');
        const figures = fresh && fresh.querySelector('[data-live]');
        if (live && figures && !live.contains(document.activeElement)) live.replaceChildren(...figures.childNodes);
      } catch (offline) { /* look again later */ }
      setTimeout(look, every);
    };
    setTimeout(look, every);
  }
})();
