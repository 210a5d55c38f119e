export { default as regular } from "paper-type/latin-400.woff?inline";
export { default as bold } from "paper-type/latin-700.woff?inline";
