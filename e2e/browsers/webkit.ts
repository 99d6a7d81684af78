import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key as Code, Origin, type WebDriver } from 'selenium-webdriver';
import type { BrowserPaths } from '../../scripts/browsers/find.ts';
import { freePort } from '../servers/free-port.ts';
import { untilListening } from '../servers/until-listening.ts';
import type { Browser, Key, LaunchOptions } from './browser.ts';
import { startDisplay } from './display.ts';

const codes: Readonly<Record<Exclude<Key, 'Shift+Tab'>, string>> = {
  Tab: Code.TAB,
  Enter: Code.ENTER,
  Escape: Code.ESCAPE,
  Space: Code.SPACE,
  ArrowUp: Code.ARROW_UP,
  ArrowDown: Code.ARROW_DOWN,
  ArrowLeft: Code.ARROW_LEFT,
  ArrowRight: Code.ARROW_RIGHT,
};

// The window's own buttons would keep it wider than a phone.
const smallWindow =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/** WebKitGTK's MiniBrowser, driven over WebDriver on a display of its own. */
export async function launchWebkit(
  paths: Pick<BrowserPaths, 'webkitDriver' | 'webkitBrowser' | 'xvfb'>,
  options: LaunchOptions = {},
): Promise<Browser> {
  const display = await startDisplay(paths.xvfb);
  const config = mkdtempSync(join(tmpdir(), 'wellmet-webkit-'));
  mkdirSync(join(config, 'gtk-3.0'));
  writeFileSync(join(config, 'gtk-3.0', 'gtk.css'), smallWindow);
  if (options.reducedMotion)
    writeFileSync(join(config, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');

  const scale = options.textScale ?? 1;
  const port = await freePort();
  const server = spawn(paths.webkitDriver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name, XDG_CONFIG_HOME: config, GDK_DPI_SCALE: String(scale) },
    stdio: 'ignore',
  });
  const end = () => {
    process.off('exit', end);
    server.kill();
    display.process.kill();
    rmSync(config, { recursive: true, force: true });
  };
  process.once('exit', end);
  const driver = await untilListening(port)
    .then(() => connect(port, paths.webkitBrowser, options))
    .catch(error => {
      end();
      throw error;
    });

  return {
    engine: 'webkit',
    open: url => driver.get(url),
    evaluate: (task, ...args) => driver.executeScript(`return (${task})(...arguments)`, ...args),
    inject: script => driver.executeScript(script),
    click: (x, y) => click(driver, x * scale, y * scale),
    type: text => driver.actions().sendKeys(text).perform(),
    press: key => press(driver, key),
    resize: async (width, height) => {
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width: width * scale, height: height * scale });
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    problems: () => [],
    close: async () => {
      await driver.quit().finally(end);
    },
  };
}

function connect(port: number, binary: string, options: LaunchOptions): Promise<WebDriver> {
  const args = ['--automation', '--full-screen', ...(options.colorScheme === 'dark' ? ['--dark-mode'] : [])];
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args } };
  return Promise.resolve(
    new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(new Capabilities(wanted)).build(),
  );
}

function click(driver: WebDriver, x: number, y: number): Promise<void> {
  const place = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 };
  return driver.actions().move(place).click().perform();
}

function press(driver: WebDriver, key: Key): Promise<void> {
  const actions = driver.actions();
  return key === 'Shift+Tab'
    ? actions.keyDown(Code.SHIFT).sendKeys(Code.TAB).keyUp(Code.SHIFT).perform()
    : actions.sendKeys(codes[key]).perform();
}
