// "Keep these pages on this device": copies of bookmarked pages, as anybody may read them, that the worker in offline.js shows without a connection.
// Nothing is kept and no worker is there until the button is pressed.
import { assetsOf, dateOf, named, store } from './copy.js';

const worker = '/offline.js';
const scope = '/learn/';

// A worker is a script, and the content security policy takes a script's address from this one place alone.
let address = null;
function workerAddress() {
  address ??= window.trustedTypes ? window.trustedTypes.createPolicy('preceptor-worker', { createScriptURL: () => worker }).createScriptURL(worker) : worker;
  return address;
}

export function initCopies() {
  const box = document.querySelector('[data-module="preceptor-copies"]');
  if (box && 'serviceWorker' in navigator && 'caches' in window) {
    new Copies(box);
  }
}

class Copies {
  constructor(box) {
    this.pages = JSON.parse(box.dataset.pages);
    this.status = box.querySelector('[role="status"]');
    [this.keepButton, this.forgetButton] = box.querySelectorAll('button');
    this.keepButton.addEventListener('click', () => this.try(() => this.keep()));
    this.forgetButton.addEventListener('click', () => this.try(() => this.forget()));
    box.hidden = false;
    this.try(() => this.tell());
  }

  async try(work) {
    try {
      await work();
    } catch {
      this.status.textContent = 'It did not work. Check your connection and try again.';
    }
  }

  async keep() {
    this.status.textContent = 'Keeping the pages…';
    const found = await Promise.all(this.pages.map(copy));
    await navigator.serviceWorker.register(workerAddress(), { scope });
    await navigator.serviceWorker.ready;
    await caches.delete(store);
    const kept = await caches.open(store);
    const copies = found.filter(Boolean);
    await kept.addAll([...new Set(copies.flatMap((each) => each.assets))]);
    await Promise.all(copies.map((each) => kept.put(each.path, each.response)));
    await this.tell();
  }

  async forget() {
    await caches.delete(store);
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
    await this.tell();
  }

  async tell() {
    const copies = (await caches.has(store)) ? await pagesOf(await caches.open(store)) : [];
    this.forgetButton.hidden = copies.length === 0;
    this.status.textContent =
      copies.length === 0
        ? 'No page is kept on this device.'
        : `${copies.length === 1 ? '1 page is' : `${copies.length} pages are`} kept on this device since ${dateOf(copies[0])}.`;
  }
}

// Asked for without the reader's cookie, so that nothing of theirs is in the copy; and the visit is not counted.
async function copy(path) {
  const answer = await fetch(path, { credentials: 'omit', headers: { [named.copy]: '1' } });
  if (!answer.ok) {
    return null;
  }

  const text = await answer.text();
  const headers = { 'content-type': 'text/html; charset=utf-8', [named.kept]: new Date().toISOString() };
  const policy = answer.headers.get('content-security-policy');
  return { path, assets: assetsOf(text), response: new Response(text, { headers: policy ? { ...headers, 'content-security-policy': policy } : headers }) };
}

async function pagesOf(kept) {
  const answers = await kept.matchAll();
  return answers.filter((answer) => answer.headers.has(named.kept));
}
