// Stands between the pages of an attempt and the network. The network always comes first; where nobody answers, this gives
// one page of ours, which the window then fills with what it has kept of the attempt (see offline.js). What this worker
// keeps itself belongs to nobody: that empty page, the style sheet and the scripts.
'use strict';

const SHELF = 'footnote-offline';
const PAGE = '/attempts/offline';
const FILES = ['/footnote.css', '/favicon.svg', '/offline.js', '/footnote.js', '/attempt.js'];
// a line that answers nothing is no line; milliseconds
const PATIENCE = 15000;
// a proxy without a server behind it speaks for nobody
const NOBODY = [502, 503, 504];

const kept = async (path) => (await caches.open(SHELF)).match(path);
const bring = async (path) => {
  const answer = await fetch(path, { credentials: 'same-origin', redirect: 'manual', cache: 'no-cache' });
  if (!answer.ok) throw new Error(path);
  await (await caches.open(SHELF)).put(path, answer);
};

// each version and language has a worker of its own (see the address it is registered with), so this is always current
self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([PAGE, ...FILES].map(bring)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const first = async (request, path) => {
  let clock;
  const patience = new Promise((done, late) => { clock = setTimeout(late, PATIENCE); });
  try {
    const answer = await Promise.race([fetch(request), patience]);
    return NOBODY.includes(answer.status) ? await kept(path) || answer : answer;
  } catch (offline) {
    return await kept(path) || Response.error();
  } finally {
    clearTimeout(clock);
  }
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(first(request, PAGE));
  else if (FILES.includes(pathname)) event.respondWith(first(request, pathname));
});
