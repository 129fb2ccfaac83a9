export interface Size {
  width: number;
  height: number;
}

/** A page in one of the three browsers, as a test in Node drives it. */
export interface OpenPage {
  /**
   * Runs a function in the page and resolves to what it returns, or what the promise that it returns resolves to.
   * It sees nothing of the test but its arguments; both must survive JSON.
   */
  evaluate<Args extends unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;

  /**
   * The address of every request of the page so far, its own first; undefined where the browser cannot say.
   * Chromium says all; Firefox and WebKit nothing of `file:` pages, and WebKit of others only what
   * `performance` lists. What `serve` has logged is complete in each.
   */
  requests(): Promise<string[] | undefined>;

  /** What the console said so far, with `error: ` and the like before it; undefined in WebKit, which cannot say. */
  console(): string[] | undefined;

  /** The directives of the page's policy violated so far; undefined in WebKit: see `serve` for those. */
  violations(): Promise<string[] | undefined>;

  /** The part of the page in view, as a PNG; written to `path` too, if given. */
  screenshot(path?: string): Promise<Uint8Array>;

  keyboard: {
    /**
     * Presses a key by the name that `KeyboardEvent.key` has, such as `Tab`, `Shift+Tab` or `ArrowLeft`. `Shift+Tab`
     * moves the focus in WebKit, too, but its driver names the key `Unidentified`.
     */
    press(key: string): Promise<void>;
    /** Types the letters of a text. */
    type(text: string): Promise<void>;
  };

  /** Clicks at a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;

  /** @returns the size that came of it: WebKit's window is never narrower than about 450 px */
  setViewport(size: Size): Promise<Size>;

  close(): Promise<void>;
}

/** Whether the browser asks for this of itself, or of nobody: the icon, reports of violations, `data:`. */
export const isNoRequest = (url: string): boolean => /^data:|\/(favicon\.ico|csp-report)$/.test(url);

/**
 * A script that calls the task. The compiler that runs these tests wraps functions in a call of `__name`, which no
 * page has.
 */
export const callOf = (task: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(() => { const __name = (value) => value; return (${task.toString()})(...${JSON.stringify(args)}); })()`;
