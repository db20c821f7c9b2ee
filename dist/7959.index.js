export const id = 7959;
export const ids = [7959];
export const modules = {



};
