/**
 * Those that an option of the command names, or all.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {string | undefined} option how their names begin, with commas between them
 */
export function chosen(all, option) {
  const some = all.filter((one) => !option || option.split(',').some((begin) => String(one).startsWith(begin)));
  if (!some.length) throw new Error(`nothing is called ${option}; there is ${all.join(', ')}`);
  return some;
}
