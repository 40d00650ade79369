import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom knows the element but not its modal behaviour.
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
}

afterEach(cleanup);
