// Stands between a student's pages and the network. The network always comes first; where nobody answers, this gives one
// page of ours, which says so, or which the window fills with what it has kept of an attempt (see offline.js). What this
// worker keeps itself belongs to nobody: that page, the style sheet and the scripts.
'use strict';

const SHELF = 'footnote-offline';
const PAGE = '/attempts/offline';
const FILES = ['/footnote.css', '/favicon.svg', '/offline.js', '/footnote.js', '/attempt.js'];
// a line that answers nothing is no line; milliseconds; other pages may take as long as they like
const PATIENCE = 15000;
// a proxy without a server behind it speaks for nobody
const NOBODY = [502, 503, 504];

const ofAttempt = (path) => path.startsWith('/attempts/');
// what is typed into other forms, as the reason of a challenge, is kept by nobody: the browser's own page can send it again
const keptBefore = (path) => ofAttempt(path) && !path.endsWith('/challenges');
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

const first = async (request, path, waits) => {
  let clock;
  const patience = new Promise((done, late) => { if (waits) clock = setTimeout(late, PATIENCE); });
  try {
    const answer = await Promise.race([fetch(request), patience]);
    return NOBODY.includes(answer.status) ? await kept(path) || answer : answer;
  } catch (offline) {
    return await kept(path) || Response.error();
  } finally {
    clearTimeout(clock);
  }
};

// what a form of an attempt carries was kept before it was sent; where nobody takes it, one is back at the page it came from
const sent = async (request) => {
  try {
    return await fetch(request);
  } catch (offline) {
    return Response.redirect(request.referrer || '/', 303);
  }
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (request.method === 'GET') event.respondWith(first(request, PAGE, ofAttempt(pathname)));
    else if (keptBefore(pathname)) event.respondWith(sent(request));
  } else if (request.method === 'GET' && FILES.includes(pathname)) {
    event.respondWith(first(request, pathname, true));
  }
});
