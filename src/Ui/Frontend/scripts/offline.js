// The worker of the pages under /learn/. It is there only after somebody pressed "Keep these pages on this device". While there is a
// connection it passes everything on; without one it shows the copies that were kept, and says of which day they are.
import { assetsOf, dateOf, named, store, titleOf } from './copy.js';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === self.location.origin) {
    event.respondWith(answer(event.request));
  }
});

async function answer(request) {
  try {
    return await fetch(request);
  } catch (fault) {
    const kept = await keptAnswer(request);
    if (kept) {
      return kept;
    }

    throw fault;
  }
}

async function keptAnswer(request) {
  if (!(await caches.has(store))) {
    return null;
  }

  const kept = await caches.open(store);
  const found = await kept.match(request, { ignoreSearch: true, ignoreVary: true });
  if (request.mode !== 'navigate') {
    return found;
  }

  return found ? withBanner(found) : listOf(kept);
}

async function withBanner(found) {
  const text = await found.text();
  const banner = `<div class="nhsuk-inset-text" role="status"><p>You are reading a copy kept on ${dateOf(found)}. There is no connection now, so nothing can be sent.</p></div>`;
  return page(text.replace(/<main\b[^>]*>/, (main) => main + banner), found.headers);
}

// Without a connection and without a copy: what can be read instead.
async function listOf(kept) {
  const answers = (await kept.matchAll()).filter((each) => each.headers.has(named.kept));
  const requests = await kept.keys();
  const lines = [];
  let assets = [];
  for (const each of requests) {
    const answer = await kept.match(each);
    if (answer.headers.has(named.kept)) {
      const text = await answer.text();
      assets = assetsOf(text);
      lines.push(`<li><a href="${new URL(each.url).pathname}">${titleOf(text)}</a></li>`);
    }
  }

  const links = assets.filter((asset) => asset.endsWith('.css')).map((asset) => `<link rel="stylesheet" href="${asset}">`);
  return page(
    `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>There is no connection – Preceptor</title><meta name="viewport" content="width=device-width, initial-scale=1">${links.join('')}</head>` +
      `<body><div class="nhsuk-width-container"><main class="nhsuk-main-wrapper"><h1>There is no connection</h1><p>You can read the pages that you kept on this device:</p><ul>${lines.join('')}</ul></main></div></body></html>`,
    answers[0]?.headers,
  );
}

function page(text, headers) {
  return new Response(text, { headers });
}
