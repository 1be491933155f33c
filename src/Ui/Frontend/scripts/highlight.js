// Selecting words of a page offers a button that fills the form "Keep a highlight". Without this script one copies them there.
const most = 1_000;

export function initHighlight() {
  const text = document.querySelector('[data-module="preceptor-highlight"]');
  const form = document.querySelector('[data-highlight-form]');
  if (text && form) {
    new Offer(text, form);
  }
}

class Offer {
  constructor(text, form) {
    this.text = text;
    this.form = form;
    this.bar = document.createElement('div');
    this.bar.className = 'preceptor-offer';
    this.bar.hidden = true;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'nhsuk-button nhsuk-button--secondary nhsuk-button--small';
    this.button.textContent = 'Highlight the selected words';
    this.bar.append(this.button);
    text.after(this.bar);
    document.addEventListener('selectionchange', () => this.look());
    // Before the press takes the selection away.
    this.button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.button.addEventListener('click', () => this.fill());
  }

  look() {
    const selection = document.getSelection();
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    if (range && this.text.contains(range.commonAncestorContainer)) {
      this.words = folded(wordsOf(range));
      this.near = folded(wordsOf(this.upTo(range))).length;
      this.bar.hidden = this.words.length === 0 || this.words.length > most;
    } else if (document.activeElement !== this.button) {
      this.bar.hidden = true;
    }
  }

  upTo(range) {
    const before = document.createRange();
    before.setStart(this.text, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return before;
  }

  fill() {
    this.form.closest('details').open = true;
    this.form.elements.Quotation.value = this.words;
    this.form.elements.Near.value = this.near;
    this.form.elements.Quotation.dispatchEvent(new Event('input', { bubbles: true }));
    this.bar.hidden = true;
    this.form.elements.Note.focus();
  }
}

// The numbers of other highlights are no words of the page.
function wordsOf(range) {
  const words = range.cloneContents();
  for (const link of words.querySelectorAll('.preceptor-marked-link')) {
    link.remove();
  }

  return words.textContent;
}

function folded(words) {
  return words.replace(/\s+/g, ' ').trim();
}
