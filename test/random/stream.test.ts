import { expect, test } from "vitest";
import { Luck } from "../../src/random/luck.ts";
import { Stream } from "../../src/random/stream.ts";

/** The generator in 64-bit integers, straight from its definition in PractRand's sfc.h. */
function* reference(a: bigint, b: bigint, c: bigint): Generator<number> {
  let counter = 1n;
  const word = (x: bigint) => BigInt.asUintN(32, x);
  for (;;) {
    const sum = word(a + b + counter++);
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word(((c << 21n) | (c >> 11n)) + sum);
    yield Number(sum);
  }
}

test("is sfc32 after fifteen words of warming up", () => {
  const stream = new Stream();
  stream.seed(0xdeadbeef, 1, 0x80000000);
  const words = reference(0xdeadbeefn, 1n, 0x80000000n);
  for (let i = 0; i < 15; i++) words.next();
  for (let i = 0; i < 1000; i++) expect(stream.word()).toBe(words.next().value);
});

test("an address means these numbers, in every version", () => {
  const stream = new Stream();
  const luck = new Luck("truce/seed=1/replication=7");
  luck.open(stream, 1, 0, 0);
  expect([stream.word(), stream.word(), stream.uniform()]).toEqual([
    4225422181, 334408982, 0.6242512159531649,
  ]);
  luck.open(stream, 1, 0, 0);
  expect(stream.uniform()).toBe(0.9838077586570481);
});

test("runs uniform, strictly between 0 and 1, without memory", () => {
  const stream = new Stream();
  new Luck("truce/seed=2/replication=0").open(stream, 1, 2, 3);
  const count = 100_000;
  const tenths = new Array<number>(10).fill(0);
  let product = 0;
  let previous = stream.uniform();
  for (let i = 0; i < count; i++) {
    const u = stream.uniform();
    if (u <= 0 || u >= 1) throw new Error(`outside: ${u}`);
    tenths[Math.floor(u * 10)]!++;
    product += (previous - 0.5) * (u - 0.5);
    previous = u;
  }
  const chiSquare = tenths.reduce((sum, seen) => sum + (seen - count / 10) ** 2 / (count / 10), 0);
  expect(chiSquare).toBeLessThan(27.9); // 99.9 % point of 9 degrees of freedom
  expect(Math.abs((product / count) * 12 * Math.sqrt(count))).toBeLessThan(3.5);
});

test("streams of neighbouring people start out independent", () => {
  const [one, other] = [new Stream(), new Stream()];
  const luck = new Luck("truce/seed=3/replication=0");
  let product = 0;
  for (let who = 0; who < 20_000; who++) {
    luck.open(one, 1, who, 0);
    luck.open(other, 1, who + 1, 0);
    product += (one.uniform() - 0.5) * (other.uniform() - 0.5);
  }
  expect(Math.abs((product / 20_000) * 12 * Math.sqrt(20_000))).toBeLessThan(3.5);
});

test("words written together are those of one call after another, and the sequence goes on behind them", () => {
  const [one, other] = [new Stream(), new Stream()];
  for (const stream of [one, other]) stream.seed(1, 2, 3);
  const words = new Int32Array(100);
  for (const count of [0, 1, 100]) {
    one.fill(words, count);
    expect([...words.subarray(0, count)]).toEqual(Array.from({ length: count }, () => other.word() | 0));
    expect(one.word()).toBe(other.word());
  }
});

test("numbers drawn at a go are those drawn one by one, and the sequence goes on behind them", () => {
  for (const count of [0, 1, 127, 128, 300]) {
    const [together, apart] = [new Stream(), new Stream()];
    for (const stream of [together, apart]) stream.seed(1, 2, 3);
    const numbers = new Float64Array(count);
    together.uniforms(numbers, count);
    expect([...numbers]).toEqual(Array.from({ length: count }, () => apart.uniform()));
    expect(together.word()).toBe(apart.word());
  }
});
