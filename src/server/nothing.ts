/** What is imported on a server for its effects alone: there are none. */
export {};
