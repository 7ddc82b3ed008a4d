// Lines of a quiz change places by dragging. Without this file the buttons beside each line do it; what is dragged sends the
// same form.
(() => {
  'use strict';
  const list = document.querySelector('[data-lines]');
  if (!list) return;
  const lines = [...list.children];
  if (lines.length < 2) return;
  let held = null;

  // one line never jumps while the pointer is over its own half
  const over = (y) => lines.find((line) => {
    const box = line.getBoundingClientRect();
    return y >= box.top && y <= box.bottom;
  });
  const clear = () => lines.forEach((line) => line.classList.remove('aim', 'held'));

  lines.forEach((line) => {
    const grip = document.createElement('span');
    grip.className = 'grip';
    grip.textContent = '⠿';
    // the buttons say the same to whoever does not point
    grip.setAttribute('aria-hidden', 'true');
    line.prepend(grip);
    grip.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      held = line;
      line.classList.add('held');
      grip.setPointerCapture(event.pointerId);
    });
    grip.addEventListener('pointermove', (event) => {
      if (held !== line) return;
      lines.forEach((other) => other.classList.toggle('aim', other === over(event.clientY) && other !== line));
    });
    const release = (event, moves) => {
      if (held !== line) return;
      held = null;
      const target = moves ? over(event.clientY) : null;
      clear();
      if (!target || target === line) return;
      const form = line.querySelector('form[data-move]');
      const to = document.createElement('input');
      to.type = 'hidden';
      to.name = 'to';
      to.value = target.dataset.place;
      form.append(to);
      form.submit();
    };
    grip.addEventListener('pointerup', (event) => release(event, true));
    grip.addEventListener('pointercancel', (event) => release(event, false));
  });
})();
