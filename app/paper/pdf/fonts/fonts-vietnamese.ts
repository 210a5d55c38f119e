export { default as regular } from "paper-type/vietnamese-400.woff?inline";
export { default as bold } from "paper-type/vietnamese-700.woff?inline";
