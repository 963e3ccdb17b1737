/** There is nothing to press on this page, so that it needs no script. */
export const csr = false;
