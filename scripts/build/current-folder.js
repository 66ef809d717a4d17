/** What packages are told that ask for the folder that the process runs in, where there is no process. */
export const currentFolder = () => "/";
