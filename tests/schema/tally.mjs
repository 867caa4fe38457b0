// Counts what passed, and shows what failed.
const shown = 25;

export class Tally {
  passed = 0;
  failed = 0;

  /** Counts one check; the reason is null where it passed. */
  add(what, reason) {
    if (reason === null) {
      this.passed++;
    } else {
      this.failed++;
      if (this.failed <= shown) console.log(`  ${what}: ${reason}`);
    }
  }

  /** Says what a part of the checks was, and how it went. */
  say(part, from) {
    console.log(`${part}: ${this.passed - from.passed} passed, ${this.failed - from.failed} failed`);
  }

  get now() {
    return { passed: this.passed, failed: this.failed };
  }
}
