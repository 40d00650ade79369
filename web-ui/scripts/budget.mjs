// Fails the build when a page's first load grows beyond its promise. Sizes are gzip, as the engine serves them;
// fonts count as they are, being compressed already.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const STATIC = resolve(dirname(fileURLToPath(import.meta.url)), '../target/classes/static');
const BUDGETS = [
  // Code loaded on demand (diagram, papers) is not part of the officials' first load.
  { page: 'index.html', limit: 250, followDynamic: false },
  // The tracking page promises its whole weight.
  { page: 'tracking.html', limit: 50, followDynamic: true },
];

function referencesOf(file, text, followDynamic) {
  const patterns = file.endsWith('.html')
    ? [/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"/g]
    : file.endsWith('.css')
      ? [/url\(["']?([^"')]+\.woff2)["']?\)/g]
      : [/(?:^|[;}\s])(?:import|export)\b[^"'`;()]*?["'`](\.[^"'`]+\.js)["'`]/g];
  if (followDynamic && file.endsWith('.js')) patterns.push(/import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g);
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]));
}

function weigh(page, followDynamic) {
  const weights = new Map();
  const visit = (file) => {
    if (weights.has(file) || !existsSync(file)) return;
    const bytes = readFileSync(file);
    if (file.endsWith('.woff2')) return void weights.set(file, bytes.length);
    weights.set(file, gzipSync(bytes, { level: 6 }).length);
    for (const reference of referencesOf(file, bytes.toString('utf8'), followDynamic)) {
      visit(reference.startsWith('/') ? join(STATIC, reference) : resolve(dirname(file), reference));
    }
  };
  visit(join(STATIC, page));
  return weights;
}

let failed = false;
for (const { page, limit, followDynamic } of BUDGETS) {
  if (!existsSync(join(STATIC, page))) continue;
  const weights = weigh(page, followDynamic);
  const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024;
  const verdict = total <= limit ? 'ok' : 'TOO HEAVY';
  console.log(`${page}: ${total.toFixed(1)} KB of ${limit} KB in ${weights.size} files: ${verdict}`);
  if (total > limit) {
    failed = true;
    for (const [file, bytes] of weights) console.log(`  ${(bytes / 1024).toFixed(1).padStart(7)} KB  ${file.slice(STATIC.length + 1)}`);
  }
}
process.exit(failed ? 1 : 0);
