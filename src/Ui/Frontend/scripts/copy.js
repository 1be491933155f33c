// What the page that keeps copies and the worker that shows them agree on.
export const store = 'preceptor-pages';

export const named = { copy: 'preceptor-copy', kept: 'preceptor-kept' };

export function dateOf(answer) {
  return new Date(answer.headers.get(named.kept)).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
}

// The style sheet, the script and the icon that a page names in its head.
export function assetsOf(text) {
  const head = text.slice(0, text.indexOf('</head>'));
  return [...head.matchAll(/(?:href|src)="(\/[\w./-]+\.(?:css|js|svg))"/g)].map((match) => match[1]);
}

export function titleOf(text) {
  return text.match(/<title>([^<]*)<\/title>/)?.[1].split(' – ')[0] ?? '';
}
