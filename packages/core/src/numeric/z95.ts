/** The 97.5 % point of the standard normal distribution: the reach of a 95 % interval. */
export const z95 = 1.959963984540054;
