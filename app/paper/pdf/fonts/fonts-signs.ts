export { default as regular } from "paper-type/signs-400.woff?inline";
export { default as bold } from "paper-type/signs-700.woff?inline";
