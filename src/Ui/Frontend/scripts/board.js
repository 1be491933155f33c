// The arrows on a board of many links, which Tab alone would take a long time to cross. Tab goes through it as before.
const steps = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

export function initBoards() {
  for (const board of document.querySelectorAll('[data-module="preceptor-board"]')) {
    board.addEventListener('keydown', (event) => move(event, board));
  }
}

function move(event, board) {
  const step = steps[event.key];
  const cell = event.target.closest('th, td');
  if (!step || !cell || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
    return;
  }

  event.preventDefault();
  const links = [...board.rows].map((row) => [...row.cells].map((each) => each.querySelector('a'))).filter((row) => row.some(Boolean));
  const row = links.findIndex((each) => each.includes(cell.querySelector('a')));
  const to = links[within(row + step[0], links)];
  to[within(cell.cellIndex + step[1], to)]?.focus();
}

const within = (index, list) => Math.min(Math.max(index, 0), list.length - 1);
