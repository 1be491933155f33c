// A page about work that goes on: parts marked data-live are fetched anew and put in the place of the old ones where they
// differ. A refresh of the whole page would throw the keyboard back to its start every time, before it reached a button.
const pause = 3000;

export function initLive() {
  if (goesOn(document)) {
    setTimeout(bringUpToDate, pause);
  }
}

const goesOn = (page) => page.querySelector('[data-live-goes-on]') !== null;

const partsOf = (page) => new Map([...page.querySelectorAll('[data-live]')].map((part) => [part.dataset.live, part]));

async function bringUpToDate() {
  try {
    const page = await fetchPage();
    const fresh = page ? partsOf(page) : new Map();
    if (fresh.size === 0) {
      // Logged out meanwhile, or gone: the whole page says so.
      location.reload();
      return;
    }

    // Asked first: putting a part in its place takes it out of the page that was fetched.
    const more = goesOn(page);
    put(fresh);
    document.title = page.title;
    if (more) {
      setTimeout(bringUpToDate, pause);
    }
  } catch {
    // The line is down for a moment.
    setTimeout(bringUpToDate, pause);
  }
}

// Not fetch: its text would have to be made markup by the script, which the content security policy does not allow.
const fetchPage = () => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.open('GET', location.href);
  request.responseType = 'document';
  request.addEventListener('load', () => resolve(request.status === 200 ? request.response : null));
  request.addEventListener('error', reject);
  request.send();
});

function put(fresh) {
  for (const [name, old] of partsOf(document)) {
    const part = fresh.get(name);
    const held = old.contains(document.activeElement);
    // A form's token differs each time; the old one still holds.
    if (!part || old.innerHTML === part.innerHTML || (held && old.textContent === part.textContent)) {
      continue;
    }

    old.replaceChildren(...part.childNodes);
    if (held) {
      const heading = document.querySelector('h1');
      heading.tabIndex = -1;
      heading.focus();
    }
  }
}
