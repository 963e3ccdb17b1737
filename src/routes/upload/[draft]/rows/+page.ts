/** Nothing here moves: the page is whole without scripts, and its tables are wide. */
export const csr = false;
