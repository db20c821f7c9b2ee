export const id = 8758;
export const ids = [8758];
export const modules = {



};
