// Review histories with what the reference implementation makes of them. Written to vectors.txt with
//   npm install ts-fsrs@5.4.2 && node vectors.mjs > vectors.txt
// A line is one history: the set of parameters (A or B), then for each review
// rating:days since the last:stability:difficulty:interval in days:minutes until due where the interval is 0
import { createEmptyCard, fsrs } from 'ts-fsrs';

const A = [0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849, 0.1133, 0.3127,
  2.2934, 0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2];
const B = fsrs().parameters.w;
const DAY = 86400000;

let state = 20260101;
const chance = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const figure = x => String(Number(x.toFixed(8)));

for (let history = 0; history < 1200; history++) {
  const set = history % 6 === 5 ? 'B' : 'A';
  const scheduler = fsrs({ w: set === 'A' ? A : B, enable_fuzz: false, request_retention: 0.9 });
  let now = Date.UTC(2026, 0, 1);
  let card = createEmptyCard(new Date(now));
  const line = [set];
  const reviews = 2 + Math.floor(chance() * 9);
  for (let n = 0; n < reviews; n++) {
    const draw = chance();
    let days = 0;
    if (n > 0 && draw > 0.2) {
      days = draw > 0.65 ? Math.max(1, card.scheduled_days) : Math.floor(chance() * 2 * (card.scheduled_days + 3));
    }
    now += days * DAY;
    const r = chance();
    const rating = r < 0.2 ? 1 : r < 0.35 ? 2 : r < 0.85 ? 3 : 4;
    card = scheduler.next(card, new Date(now), rating).card;
    const minutes = card.scheduled_days > 0 ? 0 : Math.round((card.due - now) / 60000);
    line.push([rating, days, figure(card.stability), figure(card.difficulty), card.scheduled_days, minutes].join(':'));
  }
  console.log(line.join(' '));
}
