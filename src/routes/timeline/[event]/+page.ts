/** Nothing on this page moves: it needs no scripts. */
export const csr = false;
