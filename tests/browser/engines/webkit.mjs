import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { freePort } from '../../support/free_port.mjs';
import { AnyTab, PATIENCE, patiently } from '../tab.mjs';

/** @type {Record<string, string>} */
const KEYS = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, Escape: Key.ESCAPE, Shift: Key.SHIFT, Control: Key.CONTROL, ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT, Home: Key.HOME, End: Key.END };

/** A script's reply is lost where its page goes away meanwhile, and the driver waits for it this long; less than tests do. */
const SCRIPT_PATIENCE = Math.round(PATIENCE / 3);

/** A tab of WebKitGTK's own little browser, by WebDriver. */
class WebKitTab extends AnyTab {
  /** @param {import('selenium-webdriver').WebDriver} driver */
  constructor(driver) {
    super();
    this.driver = driver;
  }

  /** @param {string} url @override */
  async goto(url) {
    await this.driver.get(url);
    return this;
  }

  /** @override */
  reload() {
    return this.driver.navigate().refresh();
  }

  /**
   * @template {unknown[]} Args
   * @template Result
   * @param {(...args: Args) => Result} work
   * @param {Args} args
   * @returns {Promise<Awaited<Result>>}
   * @override
   */
  async evaluate(work, ...args) {
    // As text: the protocol has no undefined, and takes what looks like an element for one. In a task of the page's
    // own: in the driver's the engine does promised work after each callback and not only at the end.
    const text = await this.driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
      setTimeout(async () => {
        try { done([JSON.stringify(await (${work})(...args))]); } catch (error) { done([, String(error)]); }
      });`,
      ...args,
    );
    const [result, error] = /** @type {(string | null)[]} */ (text);
    if (error) throw new Error(error);
    return result === null ? /** @type {any} */ (undefined) : JSON.parse(result);
  }

  /** @param {string} text @override */
  type(text) {
    return this.driver.actions().sendKeys(text).perform();
  }

  /** @param {string} keys @override */
  press(keys) {
    const [last, ...held] = keys.split('+').reverse().map((name) => KEYS[name] ?? name);
    let actions = this.driver.actions();
    for (const key of held) actions = actions.keyDown(key);
    actions = actions.sendKeys(last);
    for (const key of held) actions = actions.keyUp(key);
    return actions.perform();
  }

  /** Not of fields: the driver finds one that is in a shadow root covered by its own editor. @param {string} host @param {string} inner @override */
  async click(host, inner) {
    /** @type {import('selenium-webdriver').WebElement | null} */
    const element = await this.driver.executeScript('return document.querySelector(arguments[0]).shadowRoot.querySelector(arguments[1])', host, inner);
    if (!element) throw new Error(`no ${inner} in ${host}`);
    await element.click();
  }

  /** The protocol tells nothing of the console: the page itself keeps account of it. @override */
  complaints() {
    return this.evaluate(() => /** @type {any} */ (window).klippComplaints ?? []);
  }

  /** @override */
  picture() {
    return this.driver.takeScreenshot();
  }

  /** It is the browser's only one: the next one goes elsewhere. @override */
  async close() {}
}

/** Debian's WebKitGTK, on a screen that nobody sees. */
export class WebKit {
  name = /** @type {const} */ ('webkit');

  /** @type {import('node:child_process').ChildProcess[]} */
  processes = [];

  async start() {
    const display = await this.startScreen();
    const url = (await this.startDriver(display)) ?? (await this.startDriver(display));
    if (!url) throw new Error('WebKitWebDriver does not answer');
    const capabilities = new Capabilities({ browserName: 'MiniBrowser' });
    this.driver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
    await this.driver.manage().setTimeouts({ script: SCRIPT_PATIENCE, pageLoad: PATIENCE });
    await this.driver.manage().window().setRect({ x: 0, y: 0, width: 1200, height: 1000 });
    this.tab = new WebKitTab(this.driver);
  }

  /** @param {string} display @returns {Promise<string | undefined>} its address; none where another program took its port */
  async startDriver(display) {
    const port = await freePort();
    // Its sandbox wants user namespaces, which root and containers do not have; it shows our own pages only.
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    const driver = this.run('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    const url = `http://127.0.0.1:${port}`;
    const hasEnded = () => driver.exitCode !== null;
    await patiently(async () => hasEnded() || fetch(`${url}/status`).then(({ ok }) => ok, () => false));
    return hasEnded() ? undefined : url;
  }

  /** @returns {Promise<string>} its name */
  async startScreen() {
    const screen = this.run('Xvfb', ['-displayfd', '3', '-screen', '0', '1300x1100x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(/** @type {import('node:stream').Readable} */ (screen.stdio[3]), 'data');
    return `:${String(number).trim()}`;
  }

  /**
   * A program that ends with the test's process at the latest.
   *
   * @param {string} program
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   */
  run(program, args, options) {
    const child = spawn(program, args, options);
    this.processes.push(child);
    process.on('exit', () => child.kill());
    return child;
  }

  async open() {
    return /** @type {WebKitTab} */ (this.tab);
  }

  async stop() {
    await this.driver?.quit();
    this.processes.forEach((child) => child.kill());
  }
}
