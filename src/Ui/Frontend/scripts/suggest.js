// A search box that offers pages while one types: a combobox with a list, as the ARIA authoring practices describe it.
// Without this script the box is a plain form.
const pause = 150;
const fewest = 2;

export function initSuggest() {
  for (const box of document.querySelectorAll('[data-module="preceptor-suggest"]')) {
    new Suggest(box);
  }
}

class Suggest {
  constructor(box) {
    this.input = box.querySelector('input');
    this.source = box.dataset.source;
    this.list = document.createElement('ul');
    this.list.id = `${this.input.id}-suggestions`;
    this.list.className = 'preceptor-suggest';
    this.list.role = 'listbox';
    this.list.hidden = true;
    this.list.setAttribute('aria-label', 'Suggestions');
    this.status = document.createElement('div');
    this.status.className = 'nhsuk-u-visually-hidden';
    this.status.role = 'status';
    box.append(this.list, this.status);
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', this.list.id]]) {
      this.input.setAttribute(name, value);
    }

    this.input.addEventListener('input', () => this.later());
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.input.addEventListener('blur', () => this.close());
    // Before the blur, which would take the list away under the pointer.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.open(event.target.closest('[role="option"]')));
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), pause);
  }

  async ask() {
    const words = this.input.value.trim();
    if (words.length < fewest) {
      this.close();
      return;
    }

    try {
      const answer = await fetch(`${this.source}?q=${encodeURIComponent(words)}`, { headers: { accept: 'application/json' } });
      // Typed on meanwhile: a later answer follows.
      if (answer.ok && words === this.input.value.trim()) {
        this.show(await answer.json());
      }
    } catch {
      this.close();
    }
  }

  show(found) {
    this.list.replaceChildren(...found.map((each, index) => this.option(each, index)));
    this.choose(-1);
    this.list.hidden = found.length === 0;
    this.input.setAttribute('aria-expanded', String(found.length > 0));
    this.status.textContent = found.length === 0 ? 'No suggestions' : `${found.length} suggestions. Use the arrow keys to choose.`;
  }

  option(each, index) {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.role = 'option';
    option.dataset.href = each.href;
    const hint = document.createElement('span');
    hint.className = 'preceptor-suggest__hint';
    hint.textContent = each.hint;
    option.append(each.text, ' ', hint);
    return option;
  }

  press(event) {
    const last = this.list.children.length - 1;
    if (event.key === 'Escape') {
      this.close();
    } else if (event.key === 'Enter' && this.chosen >= 0 && !this.list.hidden) {
      event.preventDefault();
      this.open(this.list.children[this.chosen]);
    } else if (event.key === 'ArrowDown' && !this.list.hidden) {
      event.preventDefault();
      this.choose(this.chosen < last ? this.chosen + 1 : -1);
    } else if (event.key === 'ArrowUp' && !this.list.hidden) {
      event.preventDefault();
      this.choose(this.chosen >= 0 ? this.chosen - 1 : last);
    }
  }

  choose(index) {
    this.chosen = index;
    for (const [place, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(place === index));
    }

    const option = this.list.children[index];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  open(option) {
    if (option) {
      location.assign(option.dataset.href);
    }
  }

  close() {
    clearTimeout(this.timer);
    this.list.hidden = true;
    this.chosen = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}
