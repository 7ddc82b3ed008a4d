// Pages of an attempt work without this file. It saves an answer the moment it is given, keeps it in this browser until
// the server has it, shows the time that is left, lets pages be turned without a network, and lets pairs and orders be made
// by dragging, too.
(() => {
  'use strict';
  const { footnote } = window;
  const { reached, nobody } = footnote;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  let end; // of the time, by the clock of this window; it outlives the page of one question
  let life; // of what this script does for the page that is shown
  let tell = () => {}; // what came of an answer, to the page that is shown now
  let turn = () => false;

  // what tells a key is kept nowhere
  const keyless = (main, words) => {
    const copy = main.cloneNode(true);
    all('[data-told]', copy).forEach((told) => {
      [...told.children].forEach((part) => part.matches('h2') || part.remove());
      const line = document.createElement('p');
      line.textContent = words;
      told.append(line);
    });
    return copy.innerHTML;
  };
  const cells = () => all('#map [data-cell]');
  const map = () => ({
    cells: cells().map((cell) => [cell.className, cell.getAttribute('aria-label')]), figures: one('#map [data-figures]').textContent,
  });
  const drawMap = (drawn) => {
    cells().forEach((cell, i) => {
      if (!drawn.cells[i]) return;
      [cell.className] = drawn.cells[i];
      cell.setAttribute('aria-label', drawn.cells[i][1]);
    });
    one('#map [data-figures]').textContent = drawn.figures;
  };

  // The page of another question as it was kept, in place of this one, with what was given there since.
  const show = (form, slot) => {
    const kept = footnote.pages.get(form.dataset.attempt, slot);
    if (!kept) return false;
    const drawn = map();
    const token = footnote.token().value;
    life.abort();
    one('main').innerHTML = kept.main;
    document.title = kept.title;
    footnote.useToken(token);
    drawMap(drawn);
    return true;
  };

  /** @param turned whether the page was kept, not sent by the server just now */
  const open = (turned = false) => {
    life = new AbortController();
    const { signal } = life;
    const form = one('form[data-saves]');
    const hands = one('form[data-hands-in]');
    const { attempt, page: name, untold } = (form || hands).dataset;

    const whenReached = async (then) => {
      if (signal.aborted) return undefined;
      return await reached() ? then() : setTimeout(() => whenReached(then), 3000);
    };

    // ---- what this window shows of the attempt where nobody answers: this page as the server sent it, and where it stood

    if (!turned) {
      // answers change what the summary says, and a way that leads forward only leads back nowhere, from its end neither
      const onward = form ? !form.dataset.current : 'through' in hands.dataset;
      footnote.pages.only(attempt, (key) => !(form && key === 'summary') && !(/^\d+$/.test(key) && onward));
      footnote.pages.put(attempt, name, { main: keyless(one('main'), untold), title: document.title, kind: document.body.className });
      footnote.pages.put(attempt, 'frame', {
        lang: document.documentElement.lang, head: one('.head').innerHTML, foot: one('.foot').innerHTML,
      });
      if (form) footnote.pages.put(attempt, 'map', map());
    } else if (form && 'kept' in one('main').dataset) {
      const drawn = footnote.pages.get(attempt, 'map');
      if (drawn) drawMap(drawn);
    }

    // where one comes back to; a summary only where nothing lies before it
    if (form || 'through' in hands.dataset) {
      footnote.pages.put(attempt, 'last', { key: name, path: form ? form.dataset.path : location.pathname });
    }

    // ---- time: the server says how much is left, this page only counts down, by a clock that nobody sets

    const timer = one('.timer[data-left]');
    let over = () => {};
    let start = () => {};
    if (timer) {
      const figures = one('#left-figures');
      const told = one('#told-time');
      const span = Number(timer.dataset.span);
      let before = Infinity;
      const sync = (left) => {
        end = performance.now() + Number(left);
        footnote.pages.put(attempt, 'end', Date.now() + Number(left));
      };
      const shown = (ms) => {
        const s = Math.ceil(ms / 1000);
        const parts = s >= 3600 ? [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60] : [Math.floor(s / 60), s % 60];
        return parts.map((n, i) => (i ? String(n).padStart(2, '0') : n)).join(':');
      };
      const passes = (mark, left) => before > mark && left <= mark;
      const ask = async () => {
        try {
          const answer = await fetch(timer.dataset.clock, {
            credentials: 'same-origin', signal: AbortSignal.timeout(3000),
          });
          const left = await answer.text();
          if (answer.ok && !answer.redirected && /^\d+$/.test(left)) return Number(left);
        } catch (offline) { /* goes on counting */ }
        return undefined;
      };
      const tick = async () => {
        if (signal.aborted) return undefined;
        const left = Math.max(0, end - performance.now());
        figures.textContent = shown(left);
        one('#ending').hidden = left > 300000;
        if (before !== Infinity) {
          if (left > 0 && passes(60000, left)) told.textContent = told.dataset.one;
          else if (passes(300000, left)) told.textContent = told.dataset.five;
          else if (span / 2 > 300000 && passes(span / 2, left)) told.textContent = told.dataset.half;
        }
        if (left === 0) {
          // more time may have been given since the page was made
          const more = await ask();
          if (more > 0) {
            sync(more);
            before = Infinity;
            return tick();
          }
          told.textContent = told.dataset.end;
          return over();
        }
        before = left;
        // wake when the next figure is due
        return setTimeout(tick, Math.max(50, left % 1000 || 1000));
      };
      timer.sync = sync;
      // a page that was kept is older than its figures; without a network there is no better clock than this machine's
      const until = turned && footnote.pages.get(attempt, 'end');
      if (end === undefined) sync(until ? Math.max(0, Math.min(until - Date.now(), span)) : timer.dataset.left);
      timer.hidden = false;
      start = tick;
      document.addEventListener('visibilitychange', async () => {
        if (document.hidden) return;
        const left = await ask();
        if (left !== undefined) sync(left);
      }, { signal });
    }

    const handIn = () => whenReached(() => one('#handin').submit());

    // where no worker stands in for the network, a link stays here rather than end at a page of the browser
    document.addEventListener('click', async (event) => {
      const link = event.target.closest('a[href]');
      const elsewhere = link && (link.target || (link.hash && link.pathname === location.pathname) || link.origin !== location.origin);
      if (!link || elsewhere || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (navigator.serviceWorker && navigator.serviceWorker.controller) return;
      event.preventDefault();
      if (await reached()) location.assign(link.href);
      else footnote.say((form || hands).dataset.needsLine);
    }, { signal });

    // ---- the summary hands in only when nothing waits, and somebody is there to hand it to

    if (hands) {
      const unsent = one('[data-unsent]');
      let saved = 0;
      // what the server cannot take may be left behind, once it was said
      let told = false;
      const say = (state) => {
        const words = { ASIDE: unsent.dataset.aside, CUT: unsent.dataset.cut };
        unsent.textContent = words[state] || unsent.dataset.unsent;
        unsent.hidden = state === 'EMPTY' || state === 'LATE';
        return !unsent.hidden && !(state === 'ASIDE' && told);
      };
      footnote.retry(attempt);
      footnote.flush(attempt, () => { saved += 1; }).then((state) => {
        if (saved) location.reload();
        say(turned && state === 'EMPTY' ? 'CUT' : state);
        told = state === 'ASIDE';
      });
      if (turned) whenReached(() => location.reload());
      over = () => {
        const patience = new Promise((done) => { setTimeout(done, 3000); });
        Promise.race([footnote.flush(attempt), patience]).then(handIn);
      };
      let sure = false;
      hands.addEventListener('submit', (event) => {
        if (sure) return;
        event.preventDefault();
        footnote.flush(attempt).then(async (flushed) => {
          const state = flushed === 'EMPTY' && !await reached() ? 'CUT' : flushed;
          if (state === 'ENDED') location.assign(`/sign-in?to=${encodeURIComponent(location.pathname)}`);
          const held = say(state);
          told = told || state === 'ASIDE';
          if (held) return;
          sure = true;
          hands.requestSubmit();
        });
      });
    }
    if (!form) {
      start();
      return;
    }

    // ---- answers

    const { current, last: lastSlot } = form.dataset; // only where questions stand on pages of their own and may be turned
    // what was kept of a page is shown with what was given there since; what the server sends is news
    const shown = footnote.pages.get(attempt, name);
    const questions = all('[data-slot]').filter((q) => !('told' in q.dataset));
    const bySlot = new Map(questions.map((q) => [q.dataset.slot, q]));
    const rows = new Map(); // selects of an order as the page brought them, which dragging moves about
    const controls = (q) => {
      const moved = rows.get(q) || [];
      const rest = all('input, select, textarea', q).filter((c) => c.name && !moved.includes(c));
      return [...rest, ...moved].filter((c) => c.name !== `${q.dataset.prefix}seen`);
    };
    const seen = (q) => one(`input[name="${q.dataset.prefix}seen"]`, q);
    const fields = (q) => controls(q)
      .filter((c) => !/radio|checkbox/.test(c.type) || c.checked)
      .map((c) => [c.name.slice(q.dataset.prefix.length), c.value]);
    const receipt = (q) => one('[data-receipt]', q);
    const known = new Map(questions.map((q) => [q, '']));
    const last = new Map();
    // answers that were given or restored on this page; it does not know what another window gave
    const own = new Set();

    const restore = (q, entry) => {
      const left = entry.fields.map(([name, value]) => [q.dataset.prefix + name, value]);
      controls(q).forEach((c) => {
        if (/radio|checkbox/.test(c.type)) {
          c.checked = left.some(([name, value]) => name === c.name && value === c.value);
        } else {
          const at = left.findIndex(([name]) => name === c.name);
          if (at >= 0) [[, c.value]] = left.splice(at, 1);
        }
      });
    };

    const unsaved = (words) => {
      const said = new Map(footnote.read(attempt).map((e) => [String(e.slot), e.aside ? form.dataset.aside : words]));
      said.forEach((now, slot) => {
        const q = bySlot.get(slot);
        if (q && receipt(q).textContent !== now) receipt(q).textContent = now;
      });
    };
    const signIn = () => `/sign-in?to=${encodeURIComponent(location.pathname)}`;
    const tellEnded = () => {
      unsaved(form.dataset.ended);
      const waiting = footnote.read(attempt)[0];
      const q = waiting && bySlot.get(String(waiting.slot));
      if (!q) return;
      const link = document.createElement('a');
      link.href = signIn();
      link.textContent = form.dataset.signIn;
      receipt(q).append(' ', link);
    };
    // as it is now: with its answer, which the page the server sent had not
    const keepPage = (q, entry) => {
      const kept = footnote.pages.get(attempt, name) || shown;
      if (!kept) return;
      const now = { fields: entry.fields, seen: seen(q).value, receipt: receipt(q).innerHTML };
      footnote.pages.put(attempt, name, { ...kept, given: { ...kept.given, [q.dataset.slot]: now } });
    };
    const renew = (page) => {
      // every button stays: one that was pressed or has the focus while an answer was under way must still be there
      const fresh = all('[data-cell]', page);
      all('#map [data-cell]').forEach((cell, i) => {
        if (!fresh[i]) return;
        cell.className = fresh[i].className;
        cell.setAttribute('aria-label', fresh[i].getAttribute('aria-label'));
      });
      one('#map [data-figures]').textContent = one('[data-figures]', page).textContent;
      footnote.pages.put(attempt, 'map', map());
      if (timer && page.body.dataset.left) timer.sync(page.body.dataset.left);
    };
    tell = (entry, { said, seen: now, page }) => {
      if (said === 'LATE') {
        footnote.pages.clear();
        one('main').replaceChildren(...one('[data-late]', page).childNodes);
        one('main').focus();
        return;
      }
      const q = bySlot.get(String(entry.slot));
      if (said === 'GONE') {
        if (q) receipt(q).textContent = form.dataset.gone;
        return;
      }
      if (q && own.has(entry.id)) {
        const problem = one('[data-problem]', q);
        problem.replaceChildren(...one('[data-problem]', page).childNodes);
        if (said === 'SAVED') seen(q).value = now;
        // the status region itself stays, so that its new words are read out; older ones must not stand beside a newer answer
        if (!footnote.read(attempt).some((e) => String(e.slot) === String(entry.slot))) {
          receipt(q).replaceChildren(...one('[data-receipt]', page).childNodes);
          if (said === 'SAVED') keepPage(q, entry);
        }
      }
      renew(page);
    };

    const cut = (words) => { one('[data-line]').textContent = words; };
    let pause = 0;
    let retry = 0;
    const flush = async () => {
      clearTimeout(retry);
      const state = await footnote.flush(attempt, (...came) => tell(...came));
      if (signal.aborted) return state;
      if (state === 'OFFLINE') {
        unsaved(form.dataset.unsaved);
        pause = Math.min(30000, pause ? pause * 2 : 2000);
        retry = setTimeout(flush, pause);
      } else {
        if (pause) cut('');
        pause = 0;
      }
      if (state === 'ENDED') tellEnded();
      if (state === 'ASIDE') unsaved(form.dataset.unsaved);
      return state;
    };
    signal.addEventListener('abort', () => clearTimeout(retry));
    window.addEventListener('online', () => { pause = 0; cut(''); flush(); }, { signal });

    const keep = (q) => {
      const now = fields(q);
      const text = JSON.stringify(now);
      if (text === known.get(q)) return;
      known.set(q, text);
      const entry = {
        id: footnote.id(), slot: q.dataset.slot, url: q.dataset.post, at: Date.now(), seen: seen(q).value,
        after: last.get(q), fields: now,
      };
      last.set(q, entry.id);
      own.add(entry.id);
      footnote.add(attempt, entry);
    };

    const typing = new Map();
    const give = (q) => {
      clearTimeout(typing.get(q));
      typing.delete(q);
      keep(q);
      return flush();
    };
    const giveTyped = () => [...typing.keys()].forEach((q) => { clearTimeout(typing.get(q)); typing.delete(q); keep(q); });
    questions.forEach((q) => {
      q.addEventListener('change', () => give(q));
      q.addEventListener('input', (event) => {
        if (event.target.type !== 'text') return;
        clearTimeout(typing.get(q));
        typing.set(q, setTimeout(() => give(q), 700));
      });
    });
    window.addEventListener('pagehide', giveTyped, { signal });

    // a button's own post goes last, so that an older answer under way cannot come after it
    let gone = false;
    const places = { summary: `/attempts/${attempt}/summary`, leave: '/' };
    form.addEventListener('submit', (event) => {
      if (gone) return;
      event.preventDefault();
      giveTyped();
      const button = event.submitter;
      const to = button && button.name === 'go' ? button.value : '';
      const before = footnote.read(attempt).length;
      const sent = () => footnote.read(attempt).length < before;
      flush().then(async (state) => {
        if (state === 'ENDED') location.assign(signIn());
        if (state === 'ENDED' || state === 'LATE') return;
        const mine = () => footnote.read(attempt).some((e) => e.aside && bySlot.has(String(e.slot)));
        if (state === 'OFFLINE' || (!sent() && !await reached())) {
          if (current && turn(to)) return;
          cut(form.dataset.needsLine);
        } else if (state === 'ASIDE' && mine()) {
          // the form would carry along what the server cannot take
          if (current && /^\d+$/.test(to)) location.assign(form.dataset.pages + to);
          else if (places[to]) location.assign(places[to]);
        } else {
          gone = true;
          form.requestSubmit(button && button.isConnected ? button : undefined);
        }
      });
    });
    turn = (to) => {
      if (!/^\d+$/.test(to) || !show(form, to)) return false;
      if (form.dataset.pages + to !== location.pathname) history.pushState(null, '', form.dataset.pages + to);
      open(true);
      return true;
    };
    window.addEventListener('popstate', async () => {
      giveTyped();
      const to = location.pathname.replace(/.*\//, '');
      const state = await flush();
      if (state === 'OFFLINE' || !await reached()) {
        if (turn(to)) return;
      }
      location.reload();
    }, { signal });
    window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); }, { signal });

    over = async () => {
      giveTyped();
      const patience = new Promise((done) => { setTimeout(() => done('OFFLINE'), 3000); });
      const state = await Promise.race([flush(), patience]);
      if (state === 'LATE') return;
      if (state !== 'OFFLINE') handIn();
      else whenReached(() => location.assign(`/attempts/${attempt}`));
    };

    // ---- the other questions, fetched one after the other while nobody waits

    const collect = async () => {
      const pause = () => new Promise((done) => { setTimeout(done, 300); });
      for (let slot = 1; slot <= Number(lastSlot); slot += 1) {
        if (footnote.pages.get(attempt, slot)) continue;
        await pause();
        if (signal.aborted || !navigator.onLine) return;
        try {
          const answer = await fetch(form.dataset.pages + slot, { credentials: 'same-origin', redirect: 'manual' });
          if (!answer.ok) return;
          const page = await footnote.parse(answer);
          const other = one('form[data-saves]', page);
          if (!other || other.dataset.current !== String(slot)) return;
          footnote.pages.put(attempt, slot, { main: keyless(one('main', page), untold), title: page.title, kind: page.body.className });
        } catch (offline) {
          return;
        }
      }
    };

    // ---- dragging, which writes into the lists that everybody can use

    const changed = (control) => control.dispatchEvent(new Event('change', { bubbles: true }));
    const drag = (grip, move, drop) => {
      grip.classList.add('grip');
      grip.addEventListener('pointerdown', (down) => {
        if (down.button !== 0) return;
        down.preventDefault();
        grip.setPointerCapture(down.pointerId);
        grip.classList.add('held');
        const end = (up) => {
          grip.removeEventListener('pointermove', move);
          grip.classList.remove('held');
          drop(up, up.type === 'pointerup');
        };
        grip.addEventListener('pointermove', move);
        grip.addEventListener('pointerup', end, { once: true });
        grip.addEventListener('pointercancel', end, { once: true });
      });
    };
    const order = (q, turns) => {
      rows.set(q, turns.map((turn) => one('select', turn)));
      turns.forEach((turn) => {
        const grip = document.createElement('span');
        grip.setAttribute('aria-hidden', 'true');
        grip.textContent = '↕';
        turn.append(grip);
        const list = () => all('.turn', turn.parentElement);
        let moved = false;
        // the others move and the dragged row stays, or the pointer would lose it
        const place = (to) => {
          const rank = list().indexOf(turn);
          const others = list().filter((t) => t !== turn);
          if (to < rank) others.slice(to, rank).reverse().forEach((t) => turn.after(t));
          else others.slice(rank, to).forEach((t) => turn.before(t));
          moved = moved || to !== rank;
        };
        drag(grip, (event) => {
          const others = list().filter((t) => t !== turn);
          const to = others.findIndex((t) => {
            const box = t.getBoundingClientRect();
            return event.clientY < box.top + box.height / 2;
          });
          place(to < 0 ? others.length : to);
        }, () => {
          if (!moved) return;
          moved = false;
          list().forEach((t, i) => { one('select', t).value = String(i + 1); });
          changed(one('select', turn));
        });
      });
      // rows that were dragged are sent in the order in which the page brought them
      const { name } = rows.get(q)[0];
      form.addEventListener('formdata', (event) => {
        event.formData.delete(name);
        rows.get(q).forEach((select) => event.formData.append(name, select.value));
      });
    };
    const pairs = (duos) => {
      const field = duos[0].closest('fieldset');
      let chips = all('.sides li', field);
      if (!chips.length) {
        const list = document.createElement('ul');
        list.className = 'chips';
        list.setAttribute('aria-hidden', 'true');
        list.append(...[...one('select', duos[0]).options].filter((o) => o.value).map((o) => {
          const chip = document.createElement('li');
          chip.textContent = o.textContent;
          return chip;
        }));
        duos[0].before(list);
        chips = [...list.children];
      }
      const under = (event) => duos.find((duo) => {
        const box = duo.getBoundingClientRect();
        return event.clientY >= box.top && event.clientY <= box.bottom;
      });
      chips.forEach((chip, i) => {
        drag(chip, (event) => {
          chip.style.translate = '';
          const box = chip.getBoundingClientRect();
          chip.style.translate = `${event.clientX - box.left - 20}px ${event.clientY - box.top - 20}px`;
          duos.forEach((duo) => duo.classList.toggle('aim', duo === under(event)));
        }, (event, dropped) => {
          chip.style.translate = '';
          duos.forEach((duo) => duo.classList.remove('aim'));
          const duo = under(event);
          if (!dropped || !duo) return;
          const select = one('select', duo);
          select.value = [...select.options].filter((o) => o.value)[i].value;
          changed(select);
        });
      });
    };
    questions.forEach((q) => {
      const turns = all('.turn', q);
      const duos = all('.duo', q);
      if (turns.length) order(q, turns);
      if (duos.length) pairs(duos);
    });

    // ---- what was given before a reload is there again, and goes its way

    questions.forEach((q) => known.set(q, JSON.stringify(fields(q))));
    const given = turned && shown && shown.given;
    questions.filter((q) => given && given[q.dataset.slot]).forEach((q) => {
      const stands = given[q.dataset.slot];
      restore(q, stands);
      seen(q).value = stands.seen;
      receipt(q).innerHTML = stands.receipt;
      known.set(q, JSON.stringify(fields(q)));
    });
    if (!turned) footnote.retry(attempt);
    const waiting = footnote.read(attempt);
    waiting.forEach((entry) => {
      const q = bySlot.get(String(entry.slot));
      if (!q) return;
      restore(q, entry);
      known.set(q, JSON.stringify(fields(q)));
      last.set(q, entry.id);
      own.add(entry.id);
    });
    if (waiting.length) {
      unsaved(form.dataset.waiting);
      flush();
    }
    // what the page was shown without is asked for when somebody is there again; what is given meanwhile stays
    const freshen = async () => {
      const state = await flush();
      if (signal.aborted) return undefined;
      try {
        const answer = await fetch(form.dataset.path, {
          credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.timeout(15000),
        });
        if (nobody(answer.status)) return whenReached(freshen);
        if (!answer.ok && state !== 'ENDED') return location.reload();
        const page = answer.ok && await footnote.parse(answer);
        if (signal.aborted || !page) return undefined;
        renew(page);
        if (timer) timer.sync(one('.timer', page).dataset.left);
        cut('');
      } catch (offline) {
        return whenReached(freshen);
      }
      return current && collect();
    };
    if (turned) {
      cut(form.dataset.noLine);
      if (!('kept' in one('main').dataset)) {
        window.scrollTo(0, 0);
        one('main').focus();
      }
      delete one('main').dataset.kept;
      whenReached(freshen);
    } else if (current) {
      collect();
    }
    // last, so that what waits is on its way before a time that is over hands in
    start();
  };
  if (one('form[data-saves], form[data-hands-in]')) open('kept' in one('main').dataset);
})();
