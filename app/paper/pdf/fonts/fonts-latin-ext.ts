export { default as regular } from "paper-type/latin-ext-400.woff?inline";
export { default as bold } from "paper-type/latin-ext-700.woff?inline";
