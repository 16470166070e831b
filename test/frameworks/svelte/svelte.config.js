// Keeps the checker from looking for one in the folders above.
export default {};
