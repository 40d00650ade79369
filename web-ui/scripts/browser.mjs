// Unpacks the Chromium of the browser tests into target/browser. On other platforms Playwright fetches its own.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

if (process.platform !== 'linux' || process.arch !== 'x64') process.exit(0);
const folder = resolve('target/browser');
const done = ['chromium', 'al2023/lib', 'fonts/done'].every((part) => existsSync(resolve(folder, part)));
if (!done) {
  // An unpacking that was broken off would be taken for a whole one.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // With this variable set before the import, the libraries Chromium links to are unpacked too.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  console.log(await chromium.executablePath());
  // The package looks for its fonts under /tmp; without a font every text has no height and counts as invisible.
  writeFileSync(
    resolve(folder, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${resolve(folder, 'fonts/fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${resolve(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  writeFileSync(resolve(folder, 'fonts/done'), '');
}
