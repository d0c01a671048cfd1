/** How far two halves lie apart, in the values' unit and in standard errors. */
export interface HalvesTest {
  readonly difference: number;
  /** 0 where nothing varies. */
  readonly t: number;
  /** Degrees of freedom of Student's t. */
  readonly freedom: number;
}

/** The values of two halves, each those of its blocks one after another, `each` of them a block. */
export interface Halves {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
}

/** The degrees of freedom of the tests of halves; without any there is no test. */
export function freedomOfHalves(blocks: number, each: number, covariates = 0): number {
  return 2 * blocks * each - blocks - 1 - covariates;
}

/**
 * Sets the second half against the first, what a block has of its own taken out: the analysis of variance of a randomised block design.
 * One block is Student's t test of two samples, blocks of a pair are the paired t test.
 */
export function testHalves(values: Halves, blocks: number, each: number): HalvesTest {
  const freedom = freedomOfHalves(blocks, each);
  const half = blocks * each;
  const difference = apart(values, half);
  const left = leftOver(values, values, blocks, each);
  return tested(difference, (left / freedom) * (2 / half), freedom);
}

/**
 * The same, with what is explained by something known of each before taken out too, such as their own past: the analysis of covariance.
 * Where that does not vary it explains nothing.
 */
export function testHalvesBeside(values: Halves, before: Halves, blocks: number, each: number): HalvesTest {
  const freedom = freedomOfHalves(blocks, each, 1);
  const half = blocks * each;
  const varies = leftOver(before, before, blocks, each);
  if (varies === 0)
    return tested(
      apart(values, half),
      (leftOver(values, values, blocks, each) / freedom) * (2 / half),
      freedom,
    );
  const slope = leftOver(values, before, blocks, each) / varies;
  const ahead = apart(before, half);
  const left = Math.max(0, leftOver(values, values, blocks, each) - slope * slope * varies);
  const difference = apart(values, half) - slope * ahead;
  return tested(difference, (left / freedom) * (2 / half + (ahead * ahead) / varies), freedom);
}

function tested(difference: number, variance: number, freedom: number): HalvesTest {
  return { difference, t: variance > 0 ? difference / Math.sqrt(variance) : 0, freedom };
}

/** By how much the second half's mean is above the first's. */
function apart({ first, second }: Halves, half: number): number {
  let sum = 0;
  for (let place = 0; place < half; place++) sum += second[place]! - first[place]!;
  return sum / half;
}

/** The sum of products of two values, each less its block's mean, without what the halves explain; rounding never makes a square less than nothing. */
function leftOver(one: Halves, other: Halves, blocks: number, each: number): number {
  let products = 0;
  for (let block = 0; block < blocks; block++) {
    const from = block * each;
    const [middle, otherMiddle] = [middleOf(one, from, each), middleOf(other, from, each)];
    for (let place = from; place < from + each; place++) {
      products +=
        (one.first[place]! - middle) * (other.first[place]! - otherMiddle) +
        (one.second[place]! - middle) * (other.second[place]! - otherMiddle);
    }
  }
  const half = blocks * each;
  const left = products - (half / 2) * apart(one, half) * apart(other, half);
  return one === other ? Math.max(0, left) : left;
}

/** The mean of a block, both halves together. */
function middleOf({ first, second }: Halves, from: number, each: number): number {
  let sum = 0;
  for (let place = from; place < from + each; place++) sum += first[place]! + second[place]!;
  return sum / (2 * each);
}
