// One browser for all pages; a fresh context for each view, watched for errors and requests.
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';

const flags = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-prefers-reduced-motion'];

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

export const views = Object.keys(sizes).flatMap(size => ['light', 'dark'].map(scheme => ({ size, scheme, name: `${size}-${scheme}` })));

export const start = executablePath => chromium.launch({ executablePath, args: flags });

/** Opens a file in a view of its own and hands it to `use`, with what went wrong while it was open. */
export async function open(browser, file, { size, scheme, script = true }, use) {
  const context = await browser.newContext({ viewport: sizes[size], colorScheme: scheme, javaScriptEnabled: script, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    const seen = { errors: [], requests: [] };
    const address = pathToFileURL(file).href;
    page.on('console', message => ['error', 'warning'].includes(message.type()) && seen.errors.push(message.text()));
    page.on('pageerror', error => seen.errors.push(String(error)));
    page.on('request', request => request.url() !== address && !request.url().startsWith('data:') && seen.requests.push(request.url()));
    await page.goto(address, { waitUntil: 'load' });
    return await use(page, seen);
  } finally {
    await context.close();
  }
}
