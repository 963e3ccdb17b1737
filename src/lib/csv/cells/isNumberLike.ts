const numberLike = /^[-+<>~≈]?\s*\d[\d.,'\s]*%?$/;

/** Whether a cell is meant as a number, readable or not: `40`, `<1`, `40,5 %`. */
export const isNumberLike = (cell: string): boolean => numberLike.test(cell.trim());
