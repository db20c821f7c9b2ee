export const id = 1973;
export const ids = [1973,7959];
export const modules = {



};
