// Makes ../wwwroot/app.css, ../wwwroot/app.js, ../wwwroot/offline.js and ../wwwroot/assets/: nothing is fetched when the site runs.
// The base path of everything made here is "/", so that addresses stay short and the style sheet's own
// url("/assets/…") holds behind any host name.
import { copyFileSync, mkdirSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { compile } from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const nhsuk = join(here, 'node_modules/nhsuk-frontend/dist/nhsuk');
const target = join(here, '../wwwroot');

const styles = compile(join(here, 'styles/app.scss'), {
  loadPaths: [join(here, 'node_modules')],
  quietDeps: true,
  style: 'compressed',
});
const { code: css } = await transform(styles.css, { loader: 'css', minify: true, target: ['chrome90', 'firefox90', 'safari14'] });

rmSync(join(target, 'assets'), { recursive: true, force: true });
mkdirSync(join(target, 'assets/images'), { recursive: true });
writeFileSync(join(target, 'app.css'), css);

for (const image of new Set([...css.matchAll(/\/assets\/images\/([\w.-]+)/g)].map((match) => match[1]))) {
  copyFileSync(join(nhsuk, 'assets/images', image), join(target, 'assets/images', image));
}

for (const image of readdirSync(join(here, 'images'))) {
  copyFileSync(join(here, 'images', image), join(target, 'assets/images', image));
}

await build({
  entryPoints: [join(here, 'scripts/app.js'), join(here, 'scripts/offline.js')],
  outdir: target,
  bundle: true,
  format: 'esm',
  legalComments: 'none',
  minify: true,
  target: 'es2020',
});
