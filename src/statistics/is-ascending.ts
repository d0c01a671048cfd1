/** Whether each of some numbers is larger than the one before. */
export function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number > numbers[place - 1]!);
}
