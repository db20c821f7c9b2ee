export const id = 277;
export const ids = [277,8758];
export const modules = {



};
