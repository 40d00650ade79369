import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pollEvery, watchWork } from './workChanges';

class FakeSource extends EventTarget {
  static all: FakeSource[] = [];
  closed = false;
  constructor(readonly url: string) {
    super();
    FakeSource.all.push(this);
  }
  close() {
    this.closed = true;
  }
  say(type: string) {
    if (!this.closed) this.dispatchEvent(new Event(type));
  }
}

const last = () => FakeSource.all.at(-1)!;
let hidden = false;
let look: ReturnType<typeof vi.fn<() => void>>;
let stop: () => void;

const show = (seen: boolean) => {
  hidden = !seen;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  hidden = false;
  FakeSource.all = [];
  look = vi.fn<() => void>();
  stop = watchWork(look);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('looks once for many words, and not again at once', () => {
  last().say('open');
  for (let n = 0; n < 10; n++) last().say('changed');
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(1);
  last().say('changed');
  vi.advanceTimersByTime(3_000);
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3_500);
  expect(look).toHaveBeenCalledTimes(2);
});

it('reads rarely while it hears and every minute while it does not', () => {
  expect(pollEvery()).toBe(60_000);
  last().say('open');
  expect(pollEvery()).toBe(300_000);
  last().say('error');
  expect(pollEvery()).toBe(60_000);
});

it('tries again after ever longer waits and looks for what came meanwhile', () => {
  last().say('open');
  last().say('error');
  expect(last().closed).toBe(true);
  vi.advanceTimersByTime(6_000);
  expect(FakeSource.all).toHaveLength(2);
  last().say('error');
  vi.advanceTimersByTime(6_000);
  expect(FakeSource.all).toHaveLength(2);
  vi.advanceTimersByTime(5_000);
  expect(FakeSource.all).toHaveLength(3);
  expect(look).not.toHaveBeenCalled();
  last().say('open');
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(1);
});

it('waits for nothing while nobody sees the page, and looks when it is seen again', () => {
  last().say('open');
  show(false);
  expect(last().closed).toBe(true);
  vi.advanceTimersByTime(3_600_000);
  expect(FakeSource.all).toHaveLength(1);
  show(true);
  expect(FakeSource.all).toHaveLength(2);
  last().say('open');
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(1);
});

it('leaves its place to newer pages until it is looked at anew', () => {
  last().say('open');
  last().say('replaced');
  vi.advanceTimersByTime(3_600_000);
  expect(FakeSource.all).toHaveLength(1);
  expect(pollEvery()).toBe(60_000);
  show(false);
  show(true);
  expect(FakeSource.all).toHaveLength(2);
});
