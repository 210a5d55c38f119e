export { default as regular } from "paper-type/cyrillic-400.woff?inline";
export { default as bold } from "paper-type/cyrillic-700.woff?inline";
