/** Nothing at run time: an entry for types is no mistake where it is imported as code. */
export {};
